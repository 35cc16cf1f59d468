namespace Pillar.Platform.Json;

/// <summary>The word somebody probably meant.</summary>
public static class Nearest
{
    /// <summary>The known word with the fewest edits, capitals aside; the first of them in a tie.</summary>
    public static string To(string word, ReadOnlySpan<string> known)
    {
        var (best, fewest) = ("", int.MaxValue);
        var start = word.Length > 60 ? word[..60] : word;
        foreach (var candidate in known)
        {
            var edits = Edits(start.ToLowerInvariant(), candidate.ToLowerInvariant());
            (best, fewest) = edits < fewest ? (candidate, edits) : (best, fewest);
        }

        return best;
    }

    private static int Edits(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var change = diagonal + (left[i - 1] == right[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }
}
