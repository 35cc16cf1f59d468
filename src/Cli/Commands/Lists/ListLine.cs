using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.Screening.Lists;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Lists;

/// <summary>Parts of lines that several commands print.</summary>
internal static class ListLine
{
    /// <summary>YYYY-MM-DD, or the words for "no date".</summary>
    public static string Day(DateOnly? day, CultureInfo language) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ListsCliText.Say("no-date", language);

    /// <summary>A role, type or kind in the reader's language.</summary>
    public static string Word<T>(T value, CultureInfo language)
        where T : struct, Enum => ListsCliText.Say("word-" + ListWord.Of(value), language);

    /// <summary>A list with what kept it from coming into force or from being whole.</summary>
    public static string Failed(string list, Phrase? problem, CultureInfo language) => ListsCliText.Say("failed", language, list, problem?.In(language) ?? "");

    /// <summary>A list with its number of entries, day, age and state; the title on a line of its own.</summary>
    public static void Write(TextWriter output, ListStatus status, CultureInfo language, DateOnly today)
    {
        var age = status.Edition.AsOf is { } day ? $" ({ListsCliText.Say("age", language, today.DayNumber - day.DayNumber)})" : "";
        var required = status.Required ? ", " + ListsCliText.Say("required", language) : "";
        var old = status.Current ? "" : ", " + ListsCliText.Say("not-current", language);
        var lead = string.Create(CultureInfo.InvariantCulture, $"{status.Edition.Id,-20} {status.Records,7}  ");
        Wrapped.Write(output, lead, $"{Day(status.Edition.AsOf, language)}{age}{required}{old}");
        Wrapped.Write(output, new string(' ', lead.Length), status.Edition.Title);
    }
}
