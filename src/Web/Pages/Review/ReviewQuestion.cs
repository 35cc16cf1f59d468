using System.Globalization;
using Microsoft.AspNetCore.Http;
using Pillar.Review;
using Pillar.Review.Records;
using Pillar.Review.Tables;
using Pillar.Vocabulary;
using Pillar.Web.Hosting;

namespace Pillar.Web.Pages.Review;

/// <summary>What a page or endpoint of the review is asked, read from its address.</summary>
/// <param name="Set">Code of the set of States.</param>
/// <param name="By">What the rows are.</param>
/// <param name="On">The day; null for today.</param>
/// <param name="IsPublic">Only what is published.</param>
/// <param name="Section">Only this paragraph, or empty.</param>
/// <param name="Domain">Only this domain, or empty.</param>
/// <param name="Since">A day or a cycle to compare with, or empty.</param>
/// <param name="Template">Code or name of the template; empty for the operative text.</param>
public sealed record ReviewQuestion(string Set, string By, DateOnly? On, bool IsPublic, string Section, string Domain, string Since, string Template = "")
{
    /// <exception cref="BadInputException">A value that cannot be used.</exception>
    public static ReviewQuestion Of(HttpRequest request, string by)
    {
        string Value(string name) => request.Query[name].ToString().Trim();
        var set = Value("set");
        return new(
            set.Length == 0 ? StateBook.Members : set, Value("by") is { Length: > 0 } named ? named : by, Parse("on", Value("on")), Value("view") == "public",
            Value("section"), Value("domain"), Value("since"), Value("template"));
    }

    /// <summary>Address of a page with the same question, some of it changed.</summary>
    public string Address(string page, params ReadOnlySpan<(string Name, string Value)> changed)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["set"] = Set == StateBook.Members ? "" : Set,
            ["by"] = By,
            ["on"] = On?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "",
            ["view"] = IsPublic ? "public" : "",
            ["section"] = Section,
            ["domain"] = Domain,
            ["since"] = Since,
            ["template"] = Template,
        };
        foreach (var (name, value) in changed)
        {
            values[name] = value;
        }

        var query = string.Join('&', values.Where(static v => v.Value.Length > 0).Select(static v => $"{v.Key}={Uri.EscapeDataString(v.Value)}"));
        return query.Length == 0 ? page : $"{page}?{query}";
    }

    /// <summary>The day that is asked for; today where none is.</summary>
    public DateOnly Day(TimeProvider clock) => On ?? clock.Today();

    /// <exception cref="BadInputException">There is no such template.</exception>
    public MatrixQuestion At(ReviewModule review, TimeProvider clock) => new(review.Templates.Require(Template, "template"), Day(clock), IsPublic);

    /// <exception cref="BadInputException">A value that cannot be used.</exception>
    public TableQuestion Table(ReviewModule review, TimeProvider clock)
    {
        var at = At(review, clock);
        return new(TableWords.Parse(By), review.StateBook.Set(Set), at, Since.Length == 0 ? null : review.Earlier(Since, at), Word("section", Section, at.Template.Paragraphs), Word("domain", Domain, at.Template.Domains));
    }

    private static string Word(string name, string value, IEnumerable<string> known) => value.Length == 0 || known.Contains(value)
        ? value
        : throw new BadInputException(name, $"{string.Join(", ", known)}", $"{value}");

    private static DateOnly? Parse(string name, string text) => text.Length == 0 ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new BadInputException(name, "YYYY-MM-DD", $"{text}");
}
