using Pillar.Review.Sheets;

namespace Pillar.Review.National;

/// <summary>A national report or additional information: submitted, or due.</summary>
/// <param name="Row">What was entered.</param>
public sealed record Submission(SheetRow Row)
{
    /// <summary><c>first-report</c> or <c>additional-information</c>.</summary>
    public string Kind => Row["kind"];

    public string Title => Row["title"];

    public DateOnly? Due => Row.Day("due");

    /// <summary>Null while it is still to come.</summary>
    public DateOnly? Submitted => Row.Day("submitted");

    /// <summary>Not submitted although its day has passed.</summary>
    public bool Late(DateOnly today) => Submitted is null && Due < today;
}
