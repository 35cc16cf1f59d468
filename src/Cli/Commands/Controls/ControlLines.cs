using System.CommandLine;
using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.Controls.Lists;
using Pillar.Screening.Lists;

namespace Pillar.Cli.Commands.Controls;

/// <summary>Options and parts of lines that several commands share.</summary>
internal static class ControlLines
{
    public static Option<string?> List() => new("--list") { Description = "One control list alone, such as us-ccl", HelpName = "ID" };

    public static Option<string?> On() => new("--on") { Description = "Ask the editions in force on this day instead of today's", HelpName = "YYYY-MM-DD" };

    public static string Say(Session session, string key, params object[] values) => ControlsCliText.Say(key, session.Language, values);

    /// <summary>The list with its day, or with the words for "no date".</summary>
    public static string Edition(Session session, ControlEdition edition) =>
        $"{edition.Id} ({edition.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? Say(session, "no-date")})";

    /// <summary>A word of the module in the reader's language.</summary>
    public static string Word<T>(Session session, T value)
        where T : struct, Enum => Say(session, "word-" + ListWord.Of(value));
}
