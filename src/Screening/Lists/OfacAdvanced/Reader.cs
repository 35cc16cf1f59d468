using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.OfacAdvanced;

/// <summary>Reads the file once. Parties wait as drafts for the relations and decisions that stand behind them.</summary>
internal sealed class Reader(SourceFile file, ReadingAids aids)
{
    private static readonly string[] Namespaces =
        ["https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML", "http://www.un.org/sanctions/1.0"];

    private static readonly string[] Records =
        ["DateOfIssue", "ReferenceValueSets", "Location", "IDRegDocument", "DistinctParty", "ProfileRelationship", "SanctionsEntry"];

    private readonly References references = new(aids);
    private readonly Dictionary<string, EntryDraft> parties = new(StringComparer.Ordinal);

    public DateOnly? Issued { get; private set; }

    public List<ListEntry> Entries()
    {
        using var xml = SourceXml.Open(file, "Sanctions", Namespaces);
        foreach (var record in xml.Records(aids, Records))
        {
            Take(record);
        }

        return [.. parties.Select(p => p.Value.Built($"{file.Path}, Profile {p.Key}"))];
    }

    private void Take(SourceElement record)
    {
        switch (record.Name)
        {
            case "DateOfIssue": Issued = Periods.Day(record); break;
            case "ReferenceValueSets": references.Values(record); break;
            case "Location": references.Location(record); break;
            case "IDRegDocument": references.Document(record); break;
            case "DistinctParty": Party(record); break;
            case "ProfileRelationship": Relation(record); break;
            default: Decision(record); break;
        }
    }

    private void Party(SourceElement party)
    {
        foreach (var profile in party.Passing("FixedRef").All("Profile"))
        {
            var id = profile.Attribute("ID");
            if (id.Length == 0 || parties.ContainsKey(id))
            {
                throw new BadInputException($"{file.Path} line {profile.Line}", "a Profile with an ID of its own", $"{id}");
            }

            var draft = new PartyMapper(references, aids).Map(profile);
            draft.Remark(party["Comment"], $"DistinctParty {id}");
            parties.Add(id, draft);
        }

        if (party.First("Profile") is null)
        {
            throw new BadInputException($"{file.Path} line {party.Line}", "a Profile in each DistinctParty", "none");
        }
    }

    private void Relation(SourceElement relation)
    {
        var at = $"ProfileRelationship {relation.Attribute("ID")}";
        var (from, to) = (relation.Attribute("From-ProfileID"), relation.Attribute("To-ProfileID"));
        if (!parties.TryGetValue(from, out var draft) || !parties.TryGetValue(to, out var other))
        {
            references.Unresolved($"{at}: {from} - {to}");
            return;
        }

        var kind = references.Text("RelationType", relation.Attribute("RelationTypeID"), at);
        draft.Remark($"{(kind.Length > 0 ? kind : "Linked to")}: {other.FirstName} ({to})", at);
        draft.Remark(relation["Comment"], at);
    }

    private void Decision(SourceElement entry)
    {
        var (at, profile) = ($"SanctionsEntry {entry.Attribute("ID")}", entry.Attribute("ProfileID"));
        if (!parties.TryGetValue(profile, out var draft))
        {
            references.Unresolved($"{at}: Profile {profile}");
            return;
        }

        foreach (var happened in entry.All("EntryEvent"))
        {
            var day = Periods.Day(happened.First("Date"));
            draft.ListedOn = draft.ListedOn is { } known && (day is null || known <= day) ? known : day;
            draft.LegalBasis = draft.LegalBasis.Length > 0 ? draft.LegalBasis : references.Text("LegalBasis", happened.Attribute("LegalBasisID"), at);
            draft.Remark(happened["Comment"], at);
        }

        foreach (var measure in entry.All("SanctionsMeasure"))
        {
            var type = references.Text("SanctionsType", measure.Attribute("SanctionsTypeID"), at);
            if (type.Equals("Program", StringComparison.OrdinalIgnoreCase))
            {
                draft.Programme(measure["Comment"]);
            }
            else
            {
                draft.Remark($"{type}: {measure["Comment"]}".Trim(' ', ':'), at);
            }
        }
    }
}
