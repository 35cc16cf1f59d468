using System.Globalization;
using Microsoft.AspNetCore.Http;
using Pillar.Review;
using Pillar.Review.Focus;
using Pillar.Vocabulary;

namespace Pillar.Web.Pages.Review;

/// <summary>What the focus finder is asked, read from an address.</summary>
/// <param name="FromMatrix">From the marks of the record, and not from treaty steps and ratings.</param>
/// <param name="Within">Code of a set, or empty.</param>
/// <param name="Wider">Every instrument held.</param>
/// <param name="Cycle">Name of a frozen cycle, or empty.</param>
/// <param name="Record">Which marks of the record.</param>
public sealed record FocusQuestion(bool FromMatrix, string Within, bool Wider, string Cycle, ReviewQuestion Record)
{
    public const string Page = "/review/focus";

    /// <exception cref="BadInputException">A value that cannot be used.</exception>
    public static FocusQuestion Of(HttpRequest request, ReviewModule review)
    {
        string Value(string name) => request.Query[name].ToString().Trim();
        var record = ReviewQuestion.Of(request, "");
        if (Value("cycle") is { Length: > 0 } name)
        {
            var cycle = review.Cycles.Require(name);
            return new(true, Value("in"), false, cycle.Name, record with { Set = cycle.States, On = cycle.Day, IsPublic = cycle.At.Public, Template = cycle.At.Template.Code });
        }

        return new(Value("from") == "matrix", Value("in"), Value("wider") == "yes", "", record);
    }

    /// <exception cref="BadInputException">A set that there is not.</exception>
    public FocusView View(ReviewModule review, TimeProvider clock, CultureInfo language)
    {
        var source = Cycle.Length > 0 ? review.Marks(review.StateBook.Set(Record.Set), review.Cycles.Require(Cycle).At)
            : FromMatrix ? review.Marks(review.StateBook.Set(Record.Set), Record.At(review, clock))
            : review.Commitments(Wider);
        return review.FindFocus.View(source, Within.Length == 0 ? null : source.Set(Within), language);
    }

    /// <summary>The same question at another place.</summary>
    public string Address(string page, params ReadOnlySpan<(string Name, string Value)> more)
    {
        ReadOnlySpan<(string, string)> own =
        [
            ("from", FromMatrix && Cycle.Length == 0 ? "matrix" : ""), ("in", Within), ("wider", Wider ? "yes" : ""), ("cycle", Cycle),
            .. Cycle.Length == 0 ? [] : new[] { ("set", ""), ("on", ""), ("view", ""), ("template", "") }, .. more,
        ];
        return Record.Address(page, own);
    }

    /// <summary>The table a figure comes from.</summary>
    public string Table(FigureView figure)
    {
        var set = figure.Set ?? Within;
        var inSet = set.Length == 0 ? "" : $"?in={Uri.EscapeDataString(set)}";
        var (paragraph, domain) = figure.Part();
        return figure switch
        {
            { Kind: "treaty", Field: { } code } => $"/treaties/{code}{inSet}",
            { Kind: "treaty" } => $"/treaties{inSet}",
            { Kind: "rating" } => $"/states/ratings{inSet}",
            { Field: { } code } => Record.Address($"/review/fields/{Uri.EscapeDataString(code)}", ("set", set.Length == 0 ? Record.Set : set)),
            _ => Record.Address("/review/table", ("by", "field"), ("section", paragraph), ("domain", domain), ("set", set.Length == 0 ? Record.Set : set)),
        };
    }

    /// <summary>The page of a State.</summary>
    public string State(string code) => FromMatrix ? Record.Address($"/review/states/{code}", ("set", "")) : $"/states/{code}";
}
