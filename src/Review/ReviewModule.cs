using Pillar.Platform;
using Pillar.Review.Resources;
using Pillar.States;
using Pillar.Vocabulary;

namespace Pillar.Review;

/// <summary>The door of the module: the record of States and the review's tables. Opening it reads nothing.</summary>
public sealed class ReviewModule
{
    private ReviewModule(PillarHome home, StatesModule states) => (Home, States) = (home, states);

    internal PillarHome Home { get; }

    internal StatesModule States { get; }

    /// <summary>What a mark means and what it does not.</summary>
    public static Statement MeaningOf(Mark mark) => new(ReviewText.Manager, $"mark-{(mark == Mark.Unclear ? "unclear" : mark == Mark.Blank ? "blank" : mark.Word())}");

    /// <param name="home">Where records are kept.</param>
    /// <param name="states">Which States there are.</param>
    public static ReviewModule Open(PillarHome home, StatesModule states) => new(home, states);
}
