using System.Text.RegularExpressions;

namespace Pillar.Controls.Lists.UsCcl;

/// <summary>The part of an entry that says why it is controlled and what that needs.</summary>
internal sealed partial class LicensingDraft
{
    private readonly List<string> reasons = [];
    private readonly List<LicenceColumn> columns = [];
    private readonly List<string> conditions = [];

    /// <summary>A row of the table; its head says "Control(s)" and is no column.</summary>
    public void Row(string text)
    {
        var cells = text.Split('\t');
        if (cells is [var scope, var column, ..] && scope.Length > 0 && !Head().IsMatch(scope))
        {
            columns.Add(new LicenceColumn(scope, column.TrimEnd('.', ' ')));
        }
        else if (cells is [{ Length: > 0 } alone])
        {
            conditions.Add(alone);
        }
    }

    public void Line(string text)
    {
        var reason = Reasons().Match(text);
        if (reason.Success)
        {
            var given = text[reason.Length..].Trim();
            var abbreviated = Abbreviation().Matches(given).Select(static match => match.Value).ToList();
            reasons.AddRange((abbreviated.Count > 0 ? abbreviated : [given]).Except(reasons));
        }
        else if (!Title().IsMatch(text))
        {
            conditions.Add(text);
        }
    }

    public EntryLicensing Licensing() => new(reasons, columns, conditions);

    [GeneratedRegex(@"^Control\(?s?\)?", RegexOptions.IgnoreCase)]
    private static partial Regex Head();

    [GeneratedRegex(@"^Reasons? for Control:?\s*", RegexOptions.IgnoreCase)]
    private static partial Regex Reasons();

    [GeneratedRegex(@"\b(?:NS|MT|NP|CB|CW|CC|RS|FC|UN|AT|EI|SS|SL|SI|HR)(?![A-Za-z])")]
    private static partial Regex Abbreviation();

    [GeneratedRegex(@"^(?:License Requirements|License Exceptions|Special Conditions for .*|Reporting Requirements:?|List Based License Exceptions.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Title();
}
