using System.Globalization;
using Pillar.Vocabulary;

namespace Pillar.Cli;

/// <summary>Days on the command line.</summary>
internal static class CommandDays
{
    private static readonly Phrase Usual = "YYYY-MM-DD";

    /// <summary>Null where nothing was given.</summary>
    /// <param name="text">What was given.</param>
    /// <param name="option">Where.</param>
    /// <param name="expected">What the line about something else says was expected; <c>YYYY-MM-DD</c> when left out.</param>
    /// <exception cref="BadInputException">It is no calendar day.</exception>
    public static DateOnly? Read(string? text, string option, Phrase? expected = null) => text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new BadInputException(option, expected ?? Usual, text);
}
