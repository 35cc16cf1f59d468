using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.UsCsl;

/// <summary>The column of identifiers: <c>Type, Number, CC</c> parted by semicolons; the country is left out where there is none.</summary>
internal static class Ids
{
    public static void Read(CslRow row, EntryDraft draft, ReadingAids aids)
    {
        foreach (var item in Cells.Split(row["ids"]))
        {
            var comma = item.IndexOf(", ", StringComparison.Ordinal);
            if (comma < 0)
            {
                draft.Remark(item, row.Record);
                continue;
            }

            One(item[..comma].Trim(), item[(comma + 2)..].Trim(), row, draft, aids);
        }
    }

    private static void One(string type, string value, CslRow row, EntryDraft draft, ReadingAids aids)
    {
        var label = UsLabels.Of(type);
        if (label?.Meaning == Meaning.Gender)
        {
            draft.Gender = Genders.Parse(value);
            return;
        }

        draft.Remark($"{type}: {value}", row.Record);
        if (label?.Meaning is not (Meaning.Identifier or Meaning.DigitalCurrency))
        {
            return;
        }

        var (number, country) = value.LastIndexOf(", ", StringComparison.Ordinal) is var at and > 0 && value.Length - at == 4
            ? (value[..at], aids.Country(value[(at + 2)..]))
            : (value, "");
        draft.Identifier(Identifier.Of(label.Kind, number, country), row.Record);
    }
}
