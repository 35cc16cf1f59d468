using System.Globalization;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money;

/// <summary>A moment as a person writes it.</summary>
public static class Moment
{
    private static readonly string[] Forms = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK"];

    /// <summary>ISO 8601 with its offset; without one it is UTC. Null when the text is empty.</summary>
    /// <exception cref="BadInputException">It is no moment.</exception>
    public static DateTimeOffset? Read(string? text, string field) => string.IsNullOrWhiteSpace(text) ? null
        : DateTimeOffset.TryParseExact(text.Trim(), Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var at) ? at
        : throw new BadInputException(field, "a moment such as 2026-03-05T09:40Z", $"{text}");
}
