using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>A name and, behind it, the same name in another script: <c>Jihad BARAKAT جهاد بركات</c>.</summary>
internal static class ScriptRuns
{
    /// <summary>Both names where the script changes once, else the text. Most of its letters decide the script of a word: lists mix look-alikes.</summary>
    public static IReadOnlyList<string> Apart(string text)
    {
        var words = text.Split(' ');
        var scripts = Array.ConvertAll(words, static w => Scripts.Of(w));
        if (Array.FindIndex(scripts, s => s != Script.None && s != scripts[0]) is not (> 0 and var change)
            || Array.Exists(scripts[change..], s => s != Script.None && s != scripts[change]))
        {
            return [text];
        }

        // One word in letters that look alike may be a slip of the typist.
        var alike = (scripts[0], scripts[change]) is (Script.Latin, Script.Cyrillic or Script.Greek) or (Script.Cyrillic or Script.Greek, Script.Latin);
        return alike && (change < 2 || words.Length - change < 2) ? [text] : [string.Join(' ', words[..change]), string.Join(' ', words[change..])];
    }
}
