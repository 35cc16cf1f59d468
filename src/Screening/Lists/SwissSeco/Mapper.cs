using System.Globalization;
using System.Text.RegularExpressions;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.SwissSeco;

/// <summary>One target as the draft of an entry.</summary>
internal sealed partial class Mapper(Reader list, ReadingAids aids)
{
    public EntryDraft Map(SourceElement target, string place)
    {
        var subject = target.First("individual") ?? target.First("entity") ?? target.First("object")
            ?? throw new BadInputException(place, "an individual, an entity or an object", "none");
        var draft = new EntryDraft(target.Attribute("ssid"), KindOf(subject))
        {
            Gender = Genders.Parse(subject.Attribute("sex")),
            ListedOn = History.Listed(target),
        };
        // The history repeats the target as it was before and after each change.
        target.Passing("modification");
        var sets = target.All("sanctions-set-id").Select(static s => s.Text).Append(target.Attribute("sanctions-set-id"));
        foreach (var set in sets.Where(static s => s.Length > 0))
        {
            draft.Programme(list.Programme(set));
        }

        foreach (var identity in subject.All("identity"))
        {
            Identity(identity.Passing("ssid", "main"), draft);
        }

        Texts(target, subject, draft);
        Leftovers.Keep(target.Unread(), draft, aids, $"target {draft.Reference}");
        return draft;
    }

    private static PartyKind KindOf(SourceElement subject) => subject.Name switch
    {
        "individual" => PartyKind.Person,
        "entity" => PartyKind.Organisation,
        _ => PartyKinds.Parse(subject.Attribute("object-type")) ?? PartyKind.Unknown,
    };

    private void Identity(SourceElement identity, EntryDraft draft)
    {
        foreach (var name in identity.All("name"))
        {
            Spellings.Add(name.Passing("lang"), draft, aids);
        }

        foreach (var address in identity.All("address"))
        {
            Placed(address, draft, PlaceRole.Address);
        }

        foreach (var born in identity.All("place-of-birth"))
        {
            Placed(born, draft, PlaceRole.Birth);
        }

        foreach (var day in identity.All("day-month-year"))
        {
            Birth(day, draft);
        }

        foreach (var country in identity.All("nationality").Select(static n => n.Passing("ssid").First("country")).OfType<SourceElement>())
        {
            draft.Country(CountryRole.Nationality, Country(country), "nationality");
        }

        foreach (var document in identity.All("identification-document"))
        {
            Document(document, draft);
        }
    }

    private void Placed(SourceElement element, EntryDraft draft, PlaceRole role)
    {
        var at = $"{element.Name} {element.Attribute("ssid")}".TrimEnd();
        var own = string.Join(", ", new[] { "c-o", "address-details", "p-o-box", "zip-code", "location", "area" }.Select(p => PrintedText.Clean(element[p])).Where(static t => t.Length > 0));
        draft.Remark(element["remarks"], at);
        var id = element.Passing("main").Attribute("place-id");
        var country = element.First("country") is { } stated ? Country(stated) : "";
        if (id.Length == 0)
        {
            draft.Place(role, own, country, at);
            return;
        }

        list.WithPlace(id, at, place => draft.Place(
            role, string.Join(", ", new[] { own, place.Text }.Where(static t => t.Length > 0)), country.Length > 0 ? country : place.Country, at));
    }

    private static void Birth(SourceElement day, EntryDraft draft)
    {
        var (year, month) = (Number(day.Attribute("year")), Number(day.Attribute("month")));
        var circa = day.Passing("ssid", "main", "quality").Attribute("calendar") is var calendar && day["remarks"].Contains("approx", StringComparison.OrdinalIgnoreCase);
        if (calendar is "" or "Gregorian" or "gregorian" && PartialDate.TryOf(year, month, month > 0 ? Number(day.Attribute("day")) : 0, circa) is { } date)
        {
            draft.Birth([date], "day-month-year");
        }

        draft.Remark(calendar is "" or "Gregorian" or "gregorian" ? "" : $"{calendar}: {year}-{month}-{day.Attribute("day")}", "day-month-year");
    }

    private void Document(SourceElement document, EntryDraft draft)
    {
        var at = $"identification-document {document.Attribute("ssid")}".TrimEnd();
        var (type, number) = (document.Passing("main").Attribute("document-type"), document["number"]);
        var issuer = document.First("issuer") is { } stated ? Country(stated) : "";
        draft.Identifier(Identifier.Of(DocumentKinds.Of(type), DocumentNumber.In(number), aids.IsCountry(issuer) ? issuer : ""), at);
        var rest = new[] { "date-of-issue", "expiry-date", "remark" }.Where(f => document[f].Length > 0).Select(f => $"{f} {document[f]}");
        draft.Remark($"{type}: {string.Join(", ", [number, .. rest])}", at);
    }

    private void Texts(SourceElement target, SourceElement subject, EntryDraft draft)
    {
        draft.Remark(target["foreign-identifier"] is { Length: > 0 } un ? $"UN reference: {un}" : "", "foreign-identifier");
        foreach (var justification in subject.All("justification"))
        {
            draft.Remark(justification.Passing("ssid", "lang").Text, "justification");
        }

        foreach (var other in subject.All("other-information"))
        {
            draft.Remark(other.Passing("ssid", "lang").Text, "other-information");
            draft.Identifier(Numbered().Match(other.Text) is { Success: true } found ? Identified(found) : null, "other-information");
        }

        foreach (var relation in subject.All("relation"))
        {
            var (id, type, remark) = (relation.Passing("ssid").Attribute("target-id"), relation.Attribute("relation-type"), relation["remark"]);
            list.WithTarget(id, $"target {draft.Reference}", name => draft.Remark($"{type}: {name} ({id}) {remark}", $"relation {id}"));
        }
    }

    private static Identifier? Identified(Match found) => Identifier.Of(
        found.Groups["imo"].Success ? IdentifierKind.Imo : found.Groups["tax"].Success ? IdentifierKind.TaxNumber : IdentifierKind.RegistrationNumber, found.Groups["number"].Value);

    private string Country(SourceElement element) => aids.Country(element.Attribute("iso-code") is { Length: 2 } code ? code : element.Text);

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(
        @"^(?:(?<imo>IMO(?: number)?)|(?<tax>Tax(?:payer)?(?: identification| registration)? number)|(?:(?:State|Business|Company) )?registration number)\s*:\s*(?<number>[\w./ -]*\d)\.?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
