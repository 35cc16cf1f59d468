using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.Screening.Lists;

namespace Pillar.Cli.Commands.Lists;

/// <summary>Parts of lines that several commands print.</summary>
internal static class ListLine
{
    /// <summary>YYYY-MM-DD, or the words for "no date".</summary>
    public static string Day(DateOnly? day, CultureInfo language) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ListsCliText.Say("no-date", language);

    public static string Of(ListStatus status, CultureInfo language)
    {
        var state = ListsCliText.Say(status.Current ? "current" : "not-current", language);
        var required = status.Required ? ", " + ListsCliText.Say("required", language) : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{status.Edition.Id,-20} {status.Records,7}  {Day(status.Edition.AsOf, language),-11} {state}{required}  {status.Edition.Title}");
    }
}
