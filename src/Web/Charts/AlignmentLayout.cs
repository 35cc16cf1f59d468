using System.Text;
using Pillar.Screening;
using Pillar.Vocabulary;

namespace Pillar.Web.Charts;

/// <summary>One token as a box.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Width">Grows with the token's weight, and always holds its text.</param>
/// <param name="Text">The token.</param>
/// <param name="Read">The Latin letters it was read as; empty where it is written in Latin.</param>
/// <param name="Met">False when the token met nothing on the other side.</param>
/// <param name="Contradicts">True when it speaks against the match: both names have a full word that the other lacks.</param>
public sealed record TokenBox(double X, double Width, string Text, string Read, bool Met, bool Contradicts)
{
    public double Centre => X + Width / 2;
}

/// <summary>One pair as a line between two boxes, or a stub from the one box that met nothing.</summary>
/// <param name="Match">The pair.</param>
/// <param name="Top">Box of the query, null when the listed token met nothing.</param>
/// <param name="Bottom">Box of the listed name, null when the query's token met nothing.</param>
public sealed record TokenLink(TokenMatch Match, TokenBox? Top, TokenBox? Bottom)
{
    public bool Contradicts => AlignmentLayout.IsAgainst(Match);
}

/// <summary>
/// Where the tokens of two names and the lines between them stand. A name written from right to left is laid out from right to left,
/// in the order it is read, without asking the text renderer to reorder anything.
/// </summary>
public sealed class AlignmentLayout
{
    public const double TopY = 26;
    public const double BoxHeight = 34;
    public const double BottomY = 150;
    public const double Height = 210;
    private const double Gap = 10;
    private const double SpareWidth = 160;
    private const double LeastBox = 96;

    private AlignmentLayout(double width, IReadOnlyList<TokenLink> links) => (Width, Links) = (width, links);

    /// <summary>Width of the drawing in its own units; one unit is one CSS pixel at full size.</summary>
    public double Width { get; }

    public IReadOnlyList<TokenLink> Links { get; }

    public IEnumerable<TokenBox> Boxes(bool top) => Links.Select(l => top ? l.Top : l.Bottom).OfType<TokenBox>();

    public static bool IsAgainst(TokenMatch pair) => pair.How == "contradiction";

    public static AlignmentLayout Of(string query, string listed, IReadOnlyList<TokenMatch> pairs)
    {
        var widths = pairs.Select(p => Math.Max(LeastBox, Math.Max(TextWidth(p.Left, p.LeftRead), TextWidth(p.Right, p.RightRead)) + p.Weight * SpareWidth)).ToArray();
        var top = Row(query, pairs, widths, static p => (p.Left, p.LeftRead));
        var bottom = Row(listed, pairs, widths, static p => (p.Right, p.RightRead));
        var width = Math.Max(top.Width, bottom.Width);
        return new AlignmentLayout(width, [.. pairs.Select((p, i) => new TokenLink(p, Placed(top, i, width), Placed(bottom, i, width)))]);
    }

    private static (TokenBox?[] Boxes, double Width, bool FromRight) Row(
        string name, IReadOnlyList<TokenMatch> pairs, double[] widths, Func<TokenMatch, (string Text, string Read)> side)
    {
        var boxes = new TokenBox?[pairs.Count];
        var x = 0.0;
        foreach (var i in InReadingOrder(name, pairs, side))
        {
            boxes[i] = new TokenBox(x, widths[i], side(pairs[i]).Text, side(pairs[i]).Read, pairs[i] is { Left.Length: > 0, Right.Length: > 0 }, IsAgainst(pairs[i]));
            x += widths[i] + Gap;
        }

        return (boxes, Math.Max(0, x - Gap), Scripts.Of(name) is Script.Arabic or Script.Hebrew);
    }

    /// <summary>The order in the name itself where every token is found there, else the order of the alignment.</summary>
    private static IEnumerable<int> InReadingOrder(string name, IReadOnlyList<TokenMatch> pairs, Func<TokenMatch, (string Text, string Read)> side)
    {
        var present = Enumerable.Range(0, pairs.Count).Where(i => side(pairs[i]).Text.Length > 0).ToArray();
        var places = present.ToDictionary(static i => i, i => name.IndexOf(side(pairs[i]).Text, StringComparison.OrdinalIgnoreCase));
        return places.Values.All(static p => p >= 0) ? present.OrderBy(i => places[i]) : present;
    }

    private static TokenBox? Placed((TokenBox?[] Boxes, double Width, bool FromRight) row, int index, double width) =>
        row.Boxes[index] is { } box && row.FromRight ? box with { X = width - box.X - box.Width } : row.Boxes[index];

    /// <summary>A generous estimate at 15 px: the server has no fonts to measure with.</summary>
    private static double TextWidth(string text, string read) => Math.Max(TextWidth(text), 28 + read.Length * 7);

    private static double TextWidth(string text)
    {
        var width = 28.0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Scripts.Of(rune.Value) is Script.Han or Script.Hangul or Script.Kana ? 16 : Rune.IsUpper(rune) ? 11.5 : 9;
        }

        return width;
    }
}
