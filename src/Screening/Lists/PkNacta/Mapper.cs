using System.Globalization;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.PkNacta;

/// <summary>
/// Rows as entries. The list has no numbers of its own: the number of the identity card stands for one where it is a card's number and comes
/// first, else name, father and district. It keeps the references it gave.
/// </summary>
internal sealed class Mapper(ReadingAids aids)
{
    private const int CardDigits = 13;

    private readonly HashSet<string> given = new(StringComparer.Ordinal);

    public ListEntry Map(SourceRow row, string file)
    {
        var card = string.Concat(row["CNIC"].Where(char.IsAsciiDigit));
        var names = row["Name"].Split('@', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var draft = new EntryDraft(Reference(row, card), PartyKind.Person);
        for (var i = 0; i < names.Length; i++)
        {
            // What follows the sign is what a person is called. One word of it is a nickname that many bear.
            var weak = i > 0 && !names[i].Contains(' ');
            draft.Names(PrintedNames.Read(names[i], weak ? NameStrength.Weak : NameStrength.Strong, i == 0 ? NameType.Primary : NameType.Alias, PartyKind.Person), row.Record);
        }

        draft.Programme(Show.Programme);
        draft.Identifier(card.Length == CardDigits ? Identifier.Of(IdentifierKind.NationalNumber, card, "PK") : null, row.Record);
        draft.Remark(card.Length != CardDigits && row["CNIC"].Length > 0 ? $"CNIC: {row["CNIC"]}" : "", row.Record);
        draft.Remark(row["FatherName"].Length > 0 ? $"Father: {row["FatherName"]}" : "", row.Record);
        draft.Place(PlaceRole.Address, string.Join(", ", new[] { row["District"], row["Province"] }.Where(static t => t.Length > 0)), "PK", row.Record);
        Leftovers.Keep(row.Unread(), draft, aids, row.Record);
        return draft.Built($"{file}, {row.Record}");
    }

    private string Reference(SourceRow row, string card)
    {
        if (card.Length == CardDigits && given.Add(card))
        {
            return card;
        }

        aids.Note("note-no-card", $"{row.Record}: {row["CNIC"]}");
        var (made, count) = ($"{row["Name"]} / {row["FatherName"]} / {row["District"]}", 1);
        var reference = made;
        while (!given.Add(reference))
        {
            reference = string.Create(CultureInfo.InvariantCulture, $"{made} {++count}");
        }

        return reference;
    }
}
