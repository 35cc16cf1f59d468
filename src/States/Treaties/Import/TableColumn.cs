using System.Text.RegularExpressions;

namespace Pillar.States.Treaties.Import;

/// <summary>What a column of a depositary's table holds.</summary>
public enum ColumnMeaning : byte
{
    /// <summary>Not used.</summary>
    None = 0,

    State = 1,

    Signed = 2,

    Bound = 3,

    InForce = 4,

    Withdrawn = 5,

    /// <summary>Party, signatory or neither, without a day.</summary>
    Status = 6,
}

/// <summary>A column as it was understood from its name, English or French.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Header">As it stands in the table.</param>
/// <param name="Meaning">By the first word of the name that is known: "Signature, Succession to signature(d)" is a signature.</param>
/// <param name="How">Of a deposit, where the name says it for every row; else empty.</param>
public sealed partial record TableColumn(int Number, string Header, ColumnMeaning Meaning, string How)
{
    public static TableColumn Of(int number, string header)
    {
        var first = Words().Match(header);
        var meaning = Enum.GetValues<ColumnMeaning>().FirstOrDefault(m => first.Groups[m.ToString()].Success);
        return new(number, header, meaning, meaning == ColumnMeaning.Bound ? HowOf(header) : "");
    }

    /// <summary>The stable word of the meaning, in JSON.</summary>
    public string Word => Meaning switch
    {
        ColumnMeaning.State => "state",
        ColumnMeaning.Signed => "signed",
        ColumnMeaning.Bound => "bound",
        ColumnMeaning.InForce => "in-force",
        ColumnMeaning.Withdrawn => "withdrawn",
        ColumnMeaning.Status => "status",
        _ => "not-used",
    };

    /// <summary>
    /// Depositaries mark every other way with a letter, so that a day without one in a column that names ratification is a ratification.
    /// A column that names one way alone says it for all its days.
    /// </summary>
    private static string HowOf(string header)
    {
        var ways = Ways().Matches(header).Select(static w => DepositaryDay.Way(w.Value)).Distinct().ToList();
        return ways.Contains("ratification") ? "ratification" : ways.Count == 1 ? ways[0] : "";
    }

    [GeneratedRegex(
        @"(?<InForce>in force|entry into force|entrée en vigueur|en vigueur)|(?<Withdrawn>withdraw|denunciation|denounced|dénonciation|retrait)"
        + @"|(?<Signed>\bsign)|(?<Bound>\bratif|accession|adhésion|accept|approv|approbation|succession|consent|deposit|dépôt|bound|subscri|souscri)"
        + @"|(?<Status>^(status|statut|participation)\b)"
        + @"|(?<State>^(participants?|state|states|state party|states parties|country|party|member state|name|état|états|état partie|pays|participants|iso|iso2|iso3|alpha-?[23])\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex("ratif|accession|adhésion|accept|approv|approbation|succession", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ways();
}
