using Pillar.Screening.Resources;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Agreement;

/// <summary>
/// Why two entries are one party. Sure: the permanent reference; a number with a check; another number and the name; the name and the whole day of
/// birth; an organisation's name and a country. Doubtful: less than that. Not linked: kinds or births that contradict, unless the reference agrees.
/// </summary>
internal sealed class LinkReasons
{
    private const int FewestDigits = 5;
    private const int ManyWords = 3;

    private readonly List<Statement> statements = [];

    public bool Linked { get; private set; }

    public bool Doubtful { get; private set; }

    public IReadOnlyList<Statement> Statements => statements;

    public static LinkReasons Between(PartyFacts left, PartyFacts right)
    {
        var reasons = new LinkReasons();
        reasons.Judge(left, right);
        return reasons;
    }

    /// <summary>True for a number long enough that two parties do not bear it by chance.</summary>
    public static bool TellsApart(Identifier identifier) => identifier.Checked || (identifier.Normal.Length >= FewestDigits && identifier.Normal.Count(char.IsAsciiDigit) >= FewestDigits && identifier.Normal.Distinct().Count() > 2);

    private void Judge(PartyFacts left, PartyFacts right)
    {
        var reference = left.References.Intersect(right.References).FirstOrDefault();
        var births = Births.Between(left.Entry, right.Entry);
        var person = left.Entry.Kind == PartyKind.Person || right.Entry.Kind == PartyKind.Person;
        Say(reference is not null, "agree-reference", reference ?? "");
        if (reference is null && (!left.Entry.Kind.MayBe(right.Entry.Kind) || births.Contradict))
        {
            return;
        }

        var identifier = Common(left, right);
        Say(identifier is not null, identifier is { Checked: true } ? "agree-checked" : "agree-number", identifier is null ? "" : ListWord.Of(identifier.Kind), identifier?.Text ?? "");
        var name = left.Names.Keys.FirstOrDefault(right.Names.ContainsKey);
        Say(name is not null, "agree-name", name is null ? "" : left.Names[name]);
        Say(name is not null && births.Day is not null, "agree-day", births.Day ?? "");
        Say(name is not null && births is { Day: null, Year: not null }, "agree-year", births.Year ?? "");
        var country = left.Countries.Intersect(right.Countries).FirstOrDefault();
        Say(name is not null && country is not null, "agree-country", country ?? "");
        var quoted = left.Quoted.Intersect(right.References).Concat(right.Quoted.Intersect(left.References)).FirstOrDefault();
        Say(name is not null && quoted is not null && reference is null, "agree-quoted", quoted ?? "");

        var sure = reference is not null || identifier is { Checked: true } || (identifier is not null && name is not null)
            || (name is not null && (births.Day is not null || quoted is not null || (!person && country is not null && !IsCraft(left, right))));
        var maybe = identifier is not null || (name is not null && (!person || births.Year is not null || country is not null || name.Count(' ') >= ManyWords - 1));
        (Linked, Doubtful) = (sure || maybe, !sure);
        Say(Linked && births.Contradict, "agree-births-differ");
    }

    private void Say(bool holds, string key, params object[] values)
    {
        if (holds)
        {
            statements.Add(ListsText.Say(key, values));
        }
    }

    /// <summary>A number of the same kind on both, the checked one first; where both name its issuer, the same issuer.</summary>
    private static Identifier? Common(PartyFacts left, PartyFacts right) => left.Entry.Identifiers.Select(static i => i.Value)
        .Where(TellsApart)
        .Where(one => right.Entry.Identifiers.Any(other => other.Value.Kind == one.Kind && other.Value.Normal == one.Normal
            && (one.Country.Length == 0 || other.Value.Country.Length == 0 || one.Country == other.Value.Country)))
        .OrderByDescending(static i => i.Checked && i.Kind != IdentifierKind.Mmsi)
        .FirstOrDefault();

    private static bool IsCraft(PartyFacts left, PartyFacts right) =>
        left.Entry.Kind is PartyKind.Vessel or PartyKind.Aircraft || right.Entry.Kind is PartyKind.Vessel or PartyKind.Aircraft;
}

/// <summary>What the dates of birth of two entries say together.</summary>
/// <param name="Day">A whole day both have; null when there is none.</param>
/// <param name="Year">A year that dates of both allow; null when there is none.</param>
/// <param name="Contradict">True when both have dates and no two of them can be the same.</param>
internal sealed record Births(string? Day, string? Year, bool Contradict)
{
    public static Births Between(ListEntry left, ListEntry right)
    {
        if (left.BirthDates.Count == 0 || right.BirthDates.Count == 0)
        {
            return new Births(null, null, Contradict: false);
        }

        var pairs = left.BirthDates.SelectMany(l => right.BirthDates.Select(r => (Left: l.Value, Right: r.Value))).Where(static p => MayBe(p.Left, p.Right)).ToList();
        var day = pairs.Find(static p => p.Left.Day > 0 && p.Right.Day > 0);
        return pairs.Count == 0
            ? new Births(null, null, Contradict: true)
            : new Births(day.Left.Day > 0 ? day.Left.ToString() : null, pairs[0].Left.ToString(), Contradict: false);
    }

    /// <summary>Years overlap, and where both know month or day, these are the same; a date that is only about so may be a year off.</summary>
    public static bool MayBe(PartialDate left, PartialDate right)
    {
        var slack = left.Circa || right.Circa ? 1 : 0;
        return left.Year <= right.YearTo + slack && right.Year <= left.YearTo + slack
            && (slack > 0 || left.Year != right.Year || left.Month == 0 || right.Month == 0 || (left.Month == right.Month && (left.Day == 0 || right.Day == 0 || left.Day == right.Day)));
    }
}
