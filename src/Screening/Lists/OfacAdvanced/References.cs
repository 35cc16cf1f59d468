using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists.OfacAdvanced;

/// <summary>The values that the records name by number: kinds of alias, feature, document, and so on; then places and documents.</summary>
internal sealed class References(ReadingAids aids)
{
    private readonly Dictionary<(string Set, string Id), SourceElement> values = [];
    private readonly Dictionary<string, (string Text, string Country)> locations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IdDocument>> documents = new(StringComparer.Ordinal);

    /// <summary>Takes in the element ReferenceValueSets.</summary>
    public void Values(SourceElement sets)
    {
        foreach (var value in sets.Children.SelectMany(static set => set.Children))
        {
            values[(value.Name, value.Attribute("ID"))] = value;
        }
    }

    /// <summary>The word of a value; empty when the number is empty or stands for nothing, which is noted.</summary>
    public string Text(string set, string id, string record) => Find(set, id, record)?.Text ?? "";

    /// <summary>The ISO 3166-1 alpha-2 code of a country's number, else its word.</summary>
    public string Country(string id, string record) => Find("Country", id, record) is { } country
        ? country.Attribute("ISO2") is { Length: 2 } code ? code : aids.Country(country.Text)
        : "";

    public SourceElement? Find(string set, string id, string record)
    {
        if (id.Length == 0)
        {
            return null;
        }

        if (!values.TryGetValue((set, id), out var found))
        {
            Unresolved($"{record}: {set} {id}");
        }

        return found;
    }

    public void Unresolved(string what) => aids.Note("note-unresolved-references", what);

    /// <summary>Takes in one Location.</summary>
    public void Location(SourceElement location)
    {
        var id = location.Attribute("ID");
        var at = $"Location {id}";
        var parts = location.All("LocationPart").SelectMany(static p => p.All("LocationPartValue")).Select(static v => PrintedText.Clean(v["Value"]));
        var country = location.All("LocationCountry").Select(c => Country(c.Attribute("CountryID"), at)).FirstOrDefault(static c => c.Length > 0) ?? "";
        var area = location.All("LocationAreaCode").Select(a => Find("AreaCode", a.Attribute("AreaCodeID"), at)?.Attribute("Description") ?? "").FirstOrDefault() ?? "";
        var text = string.Join(", ", parts.Where(static p => p.Length > 0));
        locations[id] = (text, country.Length > 0 ? country : aids.IsCountry(area) ? aids.Country(area) : "");
    }

    public (string Text, string Country)? Place(string id, string record)
    {
        if (locations.TryGetValue(id, out var place))
        {
            return place;
        }

        Unresolved($"{record}: Location {id}");
        return null;
    }

    /// <summary>Takes in one IDRegDocument.</summary>
    public void Document(SourceElement document)
    {
        var at = $"IDRegDocument {document.Attribute("ID")}";
        var dates = document.All("DocumentDate").Select(d => $"{Text("IDRegDocDateType", d.Attribute("IDRegDocDateTypeID"), at)} {Periods.Of(d.First("DatePeriod"))}".Trim());
        var rest = new[] { document["IssuingAuthority"], document["Comment"] }.Concat(dates).Where(static t => t.Length > 0);
        var read = new IdDocument(
            Text("IDRegDocType", document.Attribute("IDRegDocTypeID"), at), document["IDRegistrationNo"], Country(document.Attribute("IssuedBy-CountryID"), at), string.Join(", ", rest), at);
        var identity = document.Attribute("IdentityID");
        if (!documents.TryGetValue(identity, out var list))
        {
            documents.Add(identity, list = []);
        }

        list.Add(read);
    }

    public IEnumerable<IdDocument> DocumentsOf(string identity) => documents.GetValueOrDefault(identity) ?? [];
}

/// <param name="Rest">Authority, comment and dates, as text.</param>
internal sealed record IdDocument(string Type, string Number, string Country, string Rest, string Record);
