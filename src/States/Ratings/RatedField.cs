using System.Globalization;
using Pillar.States.Resources;
using Pillar.Vocabulary;

namespace Pillar.States.Ratings;

/// <summary>
/// What the FATF rates: a recommendation (<c>R.1</c> to <c>R.40</c>: law and institutions) or an immediate outcome (<c>IO.1</c> to <c>IO.11</c>: effect).
/// </summary>
public sealed record RatedField
{
    private RatedField(string family, int number) => (IsOutcome, Code) = (family == "IO", string.Create(CultureInfo.InvariantCulture, $"{family}.{number}"));

    /// <summary>All 51, outcomes first, in the order of the table.</summary>
    public static IReadOnlyList<RatedField> All { get; } =
        [.. Enumerable.Range(1, 11).Select(static n => new RatedField("IO", n)), .. Enumerable.Range(1, 40).Select(static n => new RatedField("R", n))];

    /// <summary>Targeted financial sanctions related to proliferation, in law.</summary>
    public static RatedField Law { get; } = Require("R.7");

    /// <summary>The same, in effect.</summary>
    public static RatedField Effect { get; } = Require("IO.11");

    /// <summary>The five that stand beside the financing fields.</summary>
    public static IReadOnlyList<RatedField> OfFinancing { get; } = [Require("R.1"), Require("R.2"), Require("R.6"), Law, Effect];

    public string Code { get; }

    /// <summary>True for an effect, false for law and institutions; each has its own four words.</summary>
    public bool IsOutcome { get; }

    /// <summary>The four ratings from the most to the least, "not rated" and "not applicable" left out.</summary>
    public IReadOnlyList<Rating> Scale => IsOutcome
        ? [Rating.High, Rating.Substantial, Rating.Moderate, Rating.Low]
        : [Rating.Compliant, Rating.LargelyCompliant, Rating.PartiallyCompliant, Rating.NonCompliant];

    /// <summary>What it is about, for the five; the code alone for the others.</summary>
    public Statement Title => OfFinancing.Contains(this) ? new(StatesText.Manager, $"rated-{Code}") : new(StatesText.Manager, "rated-other", Code);

    /// <summary>The field of a code in any usual spelling (<c>R.7</c>, <c>r7</c>, <c>IO 11</c>), or null.</summary>
    public static RatedField? Find(string? word) => All.FirstOrDefault(field => Bare(field.Code).Equals(Bare(word ?? ""), StringComparison.OrdinalIgnoreCase));

    /// <exception cref="BadInputException">There is no such field.</exception>
    public static RatedField Require(string word) => Find(word) ?? throw new BadInputException("FIELD", "a recommendation (R.1 to R.40) or an outcome (IO.1 to IO.11)", word);

    public override string ToString() => Code;

    private static string Bare(string code) => code.Replace(".", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal);
}
