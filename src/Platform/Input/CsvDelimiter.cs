namespace Pillar.Platform.Input;

/// <summary>What parts the cells of a CSV file that does not say so.</summary>
internal static class CsvDelimiter
{
    /// <summary>Characters of a first row that are looked at.</summary>
    public const int Look = 1 << 14;

    private const string Known = ",;\t";

    /// <summary>The comma, semicolon or tab that stands most often outside quotes in the first row; a comma where none does.</summary>
    public static char Of(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[Known.Length];
        var quoted = false;
        foreach (var c in text.TrimStart("\r\n"))
        {
            quoted ^= c == '"';
            if (!quoted && c is '\r' or '\n')
            {
                break;
            }

            if (!quoted && Known.IndexOf(c) is >= 0 and var known)
            {
                counts[known]++;
            }
        }

        var most = 0;
        for (var i = 1; i < counts.Length; i++)
        {
            most = counts[i] > counts[most] ? i : most;
        }

        return Known[most];
    }
}
