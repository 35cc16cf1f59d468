namespace Pillar.Vocabulary;

/// <summary>
/// Input that cannot be used. The message is the one clear line the user reads: where, what was expected, what was found.
/// The command line turns it into exit code 4, the web into a 400 problem.
/// </summary>
public sealed class BadInputException : Exception
{
    /// <param name="place">File, line or field, such as <c>customers.csv line 7, born</c>.</param>
    /// <param name="expected">What would have been right, such as <c>YYYY[-MM[-DD]]</c>.</param>
    /// <param name="found">What stood there; shortened and stripped of control characters for display.</param>
    public BadInputException(string place, string expected, string found, Exception? cause = null)
        : base($"{Printable.Line(place, 200)}: expected {expected}, found {Printable.Line(found, 120)}", cause)
    {
        Place = place;
        Expected = expected;
        Found = found;
    }

    public string Place { get; }

    public string Expected { get; }

    public string Found { get; }
}
