using Pillar.Vocabulary;

namespace Pillar.Transfers.Licensing;

/// <summary>One rule of a State's own table.</summary>
/// <param name="Entries">Codes; an item under one of them is meant too; <c>1C*</c> for all that begin so; <c>*</c> for all.</param>
/// <param name="Except">Codes that are not meant.</param>
/// <param name="Destinations">Alpha-2 codes, or <c>*</c>.</param>
/// <param name="Not">Destinations that are not meant.</param>
/// <param name="Authorisation">What is needed.</param>
/// <param name="Cite">The provision.</param>
internal sealed record StateRule(
    IReadOnlyList<string> Entries, IReadOnlyList<string> Except, IReadOnlyList<string> Destinations, IReadOnlyList<string> Not, Authorisation Authorisation, string Cite);

/// <summary>What a State asks for.</summary>
internal enum Authorisation
{
    None,
    General,
    Global,
    Individual,
    Prohibited,
}

/// <summary>A State's own table: the first rule that names the code and the destination decides.</summary>
/// <param name="Source">Title and date.</param>
/// <param name="Rules">In order.</param>
/// <param name="Follows">The State that a territory follows, or empty.</param>
internal sealed record StateTable(Citation Source, IReadOnlyList<StateRule> Rules, Func<string, string> Follows) : ILicenceTable
{
    public LicenceFinding? Of(LicenceQuestion question)
    {
        var rule = Rules.FirstOrDefault(rule => Names(rule, question.Code) && (Reaches(rule, question.Destination) || Reaches(rule, Follows(question.Destination))));
        return rule is null ? null : new LicenceFinding(question.Code, Source, [Cell(rule, question)], Binds: true);
    }

    private LicenceCell Cell(StateRule rule, LicenceQuestion question)
    {
        var answer = rule.Authorisation switch
        {
            Authorisation.None => CellAnswer.NoLicence,
            Authorisation.General => CellAnswer.Read,
            _ => CellAnswer.Licence,
        };
        var key = $"licence-own-{rule.Authorisation.ToString().ToLowerInvariant()}";
        return new LicenceCell(answer, TransfersText.Say(key, question.Code, question.Destination, rule.Cite), Source with { Provision = rule.Cite });
    }

    private static bool Names(StateRule rule, string code) => rule.Entries.Any(entry => Meets(code, entry)) && !rule.Except.Any(entry => Meets(code, entry));

    private static bool Meets(string code, string entry) =>
        entry.EndsWith('*') ? code.StartsWith(entry[..^1], StringComparison.OrdinalIgnoreCase) : Scope.Within(code, entry);

    private static bool Reaches(StateRule rule, string alpha2) =>
        alpha2.Length > 0 && (rule.Destinations.Contains("*") || rule.Destinations.Contains(alpha2)) && !rule.Not.Contains(alpha2);
}
