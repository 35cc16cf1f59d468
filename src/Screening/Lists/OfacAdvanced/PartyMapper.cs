using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.OfacAdvanced;

/// <summary>One Profile with its identities, names, documents and features as the draft of an entry.</summary>
internal sealed class PartyMapper(References references, ReadingAids aids)
{
    public EntryDraft Map(SourceElement profile)
    {
        var at = $"Profile {profile.Attribute("ID")}";
        var draft = new EntryDraft(profile.Attribute("ID"), KindOf(profile, at));
        foreach (var identity in profile.All("Identity"))
        {
            Names(identity.Passing("FixedRef", "Primary", "False"), draft);
            foreach (var document in references.DocumentsOf(identity.Attribute("ID")))
            {
                UsDocument.Read(draft, aids, (document.Type, document.Number, document.Country), document.Record);
                draft.Remark(document.Rest.Length > 0 ? $"{document.Type} {document.Number}: {document.Rest}" : "", document.Record);
            }
        }

        foreach (var feature in profile.All("Feature"))
        {
            Feature(feature.Passing("IdentityReference"), draft);
        }

        Leftovers.Keep(profile.Unread(), draft, aids, at);
        return draft;
    }

    private PartyKind KindOf(SourceElement profile, string at)
    {
        var subtype = references.Find("PartySubType", profile.Attribute("PartySubTypeID"), at);
        var stated = subtype is { Text: not "Unknown" } ? PartyKinds.Parse(subtype.Text) : null;
        var type = subtype is null ? "" : references.Text("PartyType", subtype.Attribute("PartyTypeID"), at);
        return stated ?? PartyKinds.Parse(type) ?? PartyKind.Unknown;
    }

    private void Names(SourceElement identity, EntryDraft draft)
    {
        var groups = identity.Path("NamePartGroups/MasterNamePartGroup/NamePartGroup")
            .ToDictionary(static g => g.Attribute("ID"), g => references.Text("NamePartType", g.Attribute("NamePartTypeID"), $"NamePartGroup {g.Attribute("ID")}"), StringComparer.Ordinal);
        var aliases = identity.All("Alias").OrderByDescending(static a => IsTrue(a.Attribute("Primary"))).ToList();
        foreach (var alias in aliases)
        {
            var word = references.Text("AliasType", alias.Passing("FixedRef").Attribute("AliasTypeID"), "Alias");
            var type = IsTrue(alias.Attribute("Primary")) ? NameType.Primary : word.StartsWith("F.K.A", StringComparison.OrdinalIgnoreCase) ? NameType.Former : NameType.Alias;
            var strength = IsTrue(alias.Attribute("LowQuality")) ? NameStrength.Weak : NameStrength.Strong;
            foreach (var name in alias.All("DocumentedName"))
            {
                Name(name.Passing("FixedRef", "DocNameStatusID"), groups, draft, (strength, type));
            }
        }
    }

    private void Name(SourceElement name, Dictionary<string, string> groups, EntryDraft draft, (NameStrength Strength, NameType Type) known)
    {
        var at = $"DocumentedName {name.Attribute("ID")}";
        List<NamePart> parts = [];
        var latin = true;
        foreach (var value in name.Path("DocumentedNamePart/NamePartValue"))
        {
            var role = groups.GetValueOrDefault(value.Passing("ScriptStatusID", "Acronym").Attribute("NamePartGroupID")) ?? "";
            latin &= references.Find("Script", value.Attribute("ScriptID"), at)?.Attribute("ScriptCode") is null or "" or "Latn";
            if (PrintedText.Clean(value.Text) is { Length: > 0 } text)
            {
                parts.Add(new NamePart(RoleOf(role), text));
            }
        }

        if (parts.Count > 0)
        {
            draft.Name(new PartyName(Printed(parts), known.Strength, latin ? known.Type : NameType.OriginalScript, parts.Count > 1 ? parts : []), at);
        }
    }

    /// <summary><c>FAMILY, Given Middle</c> as the other layouts of the publisher print a person; any other name as its parts follow.</summary>
    private static string Printed(List<NamePart> parts)
    {
        var family = string.Join(' ', parts.Where(static p => p.Role == NamePartRole.Family).Select(static p => p.Text));
        var rest = string.Join(' ', parts.Where(static p => p.Role != NamePartRole.Family).Select(static p => p.Text));
        return family.Length > 0 && rest.Length > 0 ? $"{family}, {rest}" : family + rest;
    }

    private static NamePartRole RoleOf(string word) => word switch
    {
        "Last Name" or "Maiden Name" => NamePartRole.Family,
        "First Name" => NamePartRole.Given,
        "Middle Name" => NamePartRole.Middle,
        "Patronymic" or "Matronymic" => NamePartRole.Patronymic,
        _ => NamePartRole.Whole,
    };

    private void Feature(SourceElement feature, EntryDraft draft)
    {
        var at = $"Feature {feature.Attribute("ID")}";
        var type = references.Text("FeatureType", feature.Attribute("FeatureTypeID"), at);
        foreach (var version in feature.All("FeatureVersion"))
        {
            version.Passing("ID", "ReliabilityID");
            draft.Remark(version["Comment"], at);
            if (Periods.Of(version.First("DatePeriod")) is { } date)
            {
                version.Passing("DatePeriod");
                Dated(draft, type, date, at);
            }

            foreach (var location in version.All("VersionLocation"))
            {
                Located(draft, type, location.Attribute("LocationID"), at);
            }

            foreach (var detail in version.All("VersionDetail"))
            {
                var text = detail.Passing("DetailTypeID").Attribute("DetailReferenceID") is { Length: > 0 } id ? references.Text("DetailReference", id, at) : "";
                Said(draft, type, PrintedText.Clean(text.Length > 0 ? text : detail.Text), at);
            }
        }
    }

    private static void Dated(EntryDraft draft, string type, PartialDate date, string at)
    {
        if (type == "Birthdate")
        {
            draft.Birth([date], at);
        }
        else
        {
            draft.Remark($"{type}: {date}", at);
        }
    }

    private void Located(EntryDraft draft, string type, string location, string at)
    {
        if (references.Place(location, at) is not { } place)
        {
            return;
        }

        switch (type)
        {
            case "Location": draft.Place(PlaceRole.Address, place.Text, place.Country, at); break;
            case "Place of Birth": draft.Place(PlaceRole.Birth, place.Text, place.Country, at); break;
            default: UsDocument.Read(draft, aids, (type, place.Text, place.Country), at); break;
        }
    }

    private void Said(EntryDraft draft, string type, string text, string at)
    {
        if (type == "Title")
        {
            draft.Position(text, at);
        }
        else if (text.Length > 0)
        {
            UsDocument.Read(draft, aids, (type, text, ""), at);
        }
    }

    private static bool IsTrue(string word) => word.Equals("true", StringComparison.OrdinalIgnoreCase);
}
