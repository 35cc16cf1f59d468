namespace Pillar.Review;

/// <summary>
/// What a field of a State's matrix shows. <see cref="Blank"/> says that nothing was found and nothing about absence: it is never shown as
/// "no". No mark says that a State complies with anything.
/// </summary>
public enum Mark : byte
{
    /// <summary>Nothing found.</summary>
    Blank = 0,

    /// <summary><c>X</c>: a step was taken, or a specific reference to law or executive act was given.</summary>
    X = 1,

    /// <summary><c>?</c>: the reference may be irrelevant or incomplete.</summary>
    Unclear = 2,

    /// <summary><c>NA</c>: not applicable to that State; leaves every denominator.</summary>
    NotApplicable = 3,
}

/// <summary>The stable words of the marks, the same in matrices, files, JSON and on the command line.</summary>
public static class MarkWords
{
    /// <summary><c>X</c>, <c>?</c>, <c>NA</c> or the empty string.</summary>
    public static string Word(this Mark mark) => mark switch
    {
        Mark.X => "X",
        Mark.Unclear => "?",
        Mark.NotApplicable => "NA",
        _ => "",
    };

    /// <summary>The mark a cell holds, in any case of letters and with space around it; null when it holds none of the four.</summary>
    public static Mark? Parse(string cell) => cell.Trim().ToUpperInvariant() switch
    {
        "" => Mark.Blank,
        "X" => Mark.X,
        "?" => Mark.Unclear,
        "NA" => Mark.NotApplicable,
        _ => null,
    };
}
