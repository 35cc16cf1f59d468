namespace Pillar.Screening.Judgements;

/// <summary>
/// Facts as one short hash a field, <c>name=1a2b…;born=3c4d…</c>: enough to tell that something changed, and which field, without keeping
/// what it says.
/// </summary>
internal static class FieldMarks
{
    /// <summary>Characters of a hash that are kept: 64 bits, so that two facts do not meet by chance.</summary>
    public const int Length = 16;

    public static string Join(params ReadOnlySpan<(string Field, string Mark)> marks)
    {
        var joined = new string[marks.Length];
        for (var i = 0; i < marks.Length; i++)
        {
            joined[i] = $"{marks[i].Field}={marks[i].Mark}";
        }

        return string.Join(';', joined);
    }

    /// <summary>The fields whose marks differ, in the order of <paramref name="now"/>; those that only one side knows included.</summary>
    public static IReadOnlyList<string> Changed(string before, string now)
    {
        if (string.Equals(before, now, StringComparison.Ordinal))
        {
            return [];
        }

        var (old, current) = (Split(before), Split(now));
        return [.. current.Keys.Concat(old.Keys.Except(current.Keys)).Where(field => old.GetValueOrDefault(field) != current.GetValueOrDefault(field))];
    }

    private static Dictionary<string, string> Split(string marks)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var mark in marks.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = mark.IndexOf('=');
            fields[mark[..Math.Max(0, cut)]] = mark[(cut + 1)..];
        }

        return fields;
    }
}
