namespace Pillar.States.Words;

/// <summary>
/// Cuts a cell that holds several country words ("(a) German, (b) Moroccan", "Syrian/Lebanese", "Russian and Ukrainian") into the words, and
/// takes off what a source adds to one ("possibly", "since 1990", "(presumed)").
/// </summary>
internal static class WordSplitter
{
    private static readonly string[] Joints = [" and/or ", " and ", " or ", ". "];

    private static readonly string[] Before =
        ["possibly ", "allegedly ", "assumed ", "presumably ", "probably ", "region: ", "flag: ", "of the ", "of ", "a) ", "b) ", "c) "];

    private static readonly string[] After = [" (presumed)", " (possible)", " by birth", " passport", " since ", " as at "];

    /// <summary>The words in the order they stand; a word may be empty of meaning.</summary>
    public static IEnumerable<string> Cut(string text)
    {
        foreach (var joint in Joints)
        {
            text = text.Replace(joint, ";", StringComparison.OrdinalIgnoreCase);
        }

        return text.Split([',', ';', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Trimmed);
    }

    /// <summary>One word without the qualifying words around it.</summary>
    public static string Trimmed(string word)
    {
        word = word.Trim();
        foreach (var before in Before)
        {
            word = word.StartsWith(before, StringComparison.OrdinalIgnoreCase) ? word[before.Length..] : word;
        }

        foreach (var after in After)
        {
            word = word.IndexOf(after, StringComparison.OrdinalIgnoreCase) is > 0 and var at ? word[..at] : word;
        }

        return word.Trim();
    }
}
