using System.Text.RegularExpressions;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists.EuAnnexI;

/// <summary>The table of contents of the print: what it names has to come, or the file was cut off.</summary>
internal sealed partial class AnnexContents
{
    private readonly List<(string Letters, string Title)> pending = [];

    /// <summary>True for a line of the table.</summary>
    public bool Lists(string line)
    {
        if (Leader().Match(line) is not { Success: true } leader)
        {
            Met(line);
            return false;
        }

        var title = line[..leader.Index].Trim();
        pending.Add((LettersOf(title), title));
        return true;
    }

    /// <exception cref="BadInputException">A title did not come.</exception>
    public void End(string place)
    {
        if (pending.Count > 0)
        {
            throw new BadInputException(place, $"{pending[0].Title}, which its contents name", "the end of the file");
        }
    }

    private void Met(string line)
    {
        if (pending.Count > 0 && LettersOf(line) is { Length: > 0 } letters)
        {
            pending.RemoveAll(title => letters.StartsWith(title.Letters, StringComparison.Ordinal));
        }
    }

    /// <summary>The print writes dashes, quotes and capitals otherwise in the table than above the text.</summary>
    private static string LettersOf(string line) => string.Concat(line.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex(@"\s*\.{4,}\s*[0-9]{1,3}\s*$")]
    private static partial Regex Leader();
}
