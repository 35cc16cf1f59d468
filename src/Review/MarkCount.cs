namespace Pillar.Review;

/// <summary>How often each of the four marks stands in a set of fields. Sums of counts are counts; a share never travels without them.</summary>
public readonly record struct MarkCount(int X, int Unclear, int Blank, int NotApplicable)
{
    /// <summary>The denominator: every field but those that do not apply.</summary>
    public int Counted => X + Unclear + Blank;

    /// <summary>All fields, with those that do not apply.</summary>
    public int All => Counted + NotApplicable;

    /// <summary>X among the counted fields, 0 to 1; null where none is counted.</summary>
    public double? Share => Counted == 0 ? null : (double)X / Counted;

    public static MarkCount operator +(MarkCount a, MarkCount b) =>
        new(a.X + b.X, a.Unclear + b.Unclear, a.Blank + b.Blank, a.NotApplicable + b.NotApplicable);

    /// <summary>The count of one mark.</summary>
    public static MarkCount Of(Mark mark) => mark switch
    {
        Mark.X => new(1, 0, 0, 0),
        Mark.Unclear => new(0, 1, 0, 0),
        Mark.NotApplicable => new(0, 0, 0, 1),
        _ => new(0, 0, 1, 0),
    };

    public static MarkCount Of(IEnumerable<Mark> marks) => marks.Aggregate(default(MarkCount), static (sum, mark) => sum + Of(mark));
}
