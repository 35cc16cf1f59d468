using System.Globalization;
using System.Resources;
using Pillar.Vocabulary;

namespace Pillar.Review.Resources;

/// <summary>Names of columns and of the words that stand in them, and the sentences of deadlines: the same for commands, pages and files.</summary>
public static class SheetWords
{
    private static readonly ResourceManager Source = new("Pillar.Review.Resources.SheetWords", typeof(SheetWords).Assembly);

    /// <summary>The name of a column.</summary>
    public static string Column(string name, CultureInfo language) => Say("column-" + name, language);

    /// <summary>A word that a column can hold, such as a status.</summary>
    public static string Word(string word, CultureInfo language) => Say("word-" + word, language);

    /// <summary>An amount as exact as it was entered, its thousands parted by a space that does not break.</summary>
    public static string Amount(decimal amount, CultureInfo language)
    {
        var digits = amount.ToString("N" + amount.Scale.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture).Replace(',', '\u00A0');
        return language.Name == "fr" ? digits.Replace('.', ',') : digits;
    }

    internal static string Say(string key, CultureInfo language, params object[] values) => new Statement(Source, key, values).In(language);
}
