using System.Text.RegularExpressions;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.UsCsl;

/// <summary>
/// What a row is. Rows of Commerce and State leave the type empty: then a word that only organisations carry decides, or what the row's
/// list is about, or what stands in parentheses behind the name; else it stays unknown, which compares with every kind.
/// </summary>
internal static partial class Kinds
{
    public static PartyKind Of(CslRow row)
    {
        var stated = PartyKinds.Parse(row["type"]);
        if (stated is { } kind and not PartyKind.Unknown)
        {
            return kind;
        }

        return row.Source == "MEU" ? PartyKind.Organisation : ByWords(row["name"]);
    }

    /// <summary>What the words of a name say about its bearer; unknown when they say nothing.</summary>
    public static PartyKind ByWords(string name) =>
        OrganisationBehind().IsMatch(name) ? PartyKind.Organisation
        : PersonBehind().IsMatch(name) ? PartyKind.Person
        : OrganisationWord().IsMatch(name) ? PartyKind.Organisation
        : PartyKind.Unknown;

    [GeneratedRegex(@"\bentity\)", RegexOptions.IgnoreCase)]
    private static partial Regex OrganisationBehind();

    [GeneratedRegex(@"\b(?:individual|national|citizen)\)", RegexOptions.IgnoreCase)]
    private static partial Regex PersonBehind();

    [GeneratedRegex(
        @"\b(?:Ltd|Limited|L\.?L\.?C|Inc|Incorporated|Corp|Corporation|Company|Co|GmbH|A\.?G|S\.A|S\.?r\.?l|B\.?V|N\.?V|PJSC|OJSC|JSC|CJSC|AO|OOO|OAO|ZAO|PAO|FGUP|FSUE|PLC|LLP|FZE|FZCO?|" +
        @"Sdn|Pte|Pvt|Bhd|Oy|SpA|Sirketi|Joint Stock|Bank|Institute|Institut|University|Universitet|Academy|Trading|Industr\w+|Group|Technolog\w+|Electronics?|Ministry|Cent(?:er|re)|" +
        @"Factory|Plant|Laborator\w+|Aviation|Shipping|International|Enterprises?|Services?|Foundation|Bureau|Department|Association|Organi[sz]ation|Research|Government|Airlines?|Systems|" +
        @"Solutions|Engineering|Logistics|Works|Consult\w+|Forces?|Committee|Administration|Agency|Establishment|Holdings?|Partnership|Kombinat|Zavod|Design)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex OrganisationWord();
}
