using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using System.Text;

namespace Pillar.Vocabulary;

/// <summary>
/// A few words of a refusal: the form as the code has it, in English, and the values that stand in it. It reads like a string where it is
/// written, and can be read in any language of the program: <c>Phrases.resx</c> is made from the code by a test, <c>Phrases.fr.resx</c> beside
/// it is written by hand. Words that no language has, such as what a user typed, stay as they are.
/// </summary>
[InterpolatedStringHandler]
public sealed class Phrase
{
    private const string Nothing = "nothing";

    private static readonly ResourceManager Source = new("Pillar.Vocabulary.Resources.Phrases", typeof(Phrase).Assembly);

    private readonly StringBuilder form;
    private readonly List<object> values;

    // Characters at most, made safe for one line; 0 leaves the words as they are.
    private int most;

    /// <summary>Called by the compiler for an interpolated string.</summary>
    public Phrase(int literalLength, int formattedCount) => (form, values) = (new(literalLength + 4 * formattedCount), new(formattedCount));

    private Phrase(string text) => (form, values) = (new(text), []);

    public static implicit operator Phrase(string? text) => new(text ?? "");

    public void AppendLiteral(string text) => form.Append(text.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));

    public void AppendFormatted(Phrase value) => Append(value);

    public void AppendFormatted<T>(T value, string? format = null) =>
        Append(value is IFormattable formattable ? formattable.ToString(format, CultureInfo.InvariantCulture) : value?.ToString() ?? "");

    /// <summary>The same words, safe to show on one line and shortened, see <see cref="Printable.Line"/>.</summary>
    public Phrase AtMost(int characters)
    {
        var shortened = new Phrase(0, 1) { most = characters };
        shortened.Append(this);
        return shortened;
    }

    /// <summary>The words in <paramref name="language"/>.</summary>
    public string In(CultureInfo language)
    {
        var words = Form(form.ToString(), language);
        var text = values.Count == 0 ? words : string.Format(CultureInfo.InvariantCulture, words, [.. values.Select(value => value is Phrase phrase ? phrase.In(language) : value)]);
        return most == 0 ? text : text.Length == 0 ? Form(Nothing, language) : Printable.Line(text, most);
    }

    public override string ToString() => In(CultureInfo.InvariantCulture);

    private static string Form(string english, CultureInfo language) =>
        language.Name is "" or "en" ? english : Source.GetString(english, language) ?? english;

    private void Append(object value)
    {
        form.Append(CultureInfo.InvariantCulture, $"{{{values.Count}}}");
        values.Add(value);
    }
}
