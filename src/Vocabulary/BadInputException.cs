using System.Globalization;

namespace Pillar.Vocabulary;

/// <summary>
/// Input that cannot be used. The message is the one clear line the user reads: where, what was expected, what was found.
/// The command line turns it into exit code 4, the web into a 400 problem.
/// </summary>
public sealed class BadInputException : Exception
{
    private const int LongestPlace = 200;
    private const int LongestFound = 120;

    /// <param name="place">File, line or field, such as <c>customers.csv line 7, born</c>.</param>
    /// <param name="expected">What would have been right, such as <c>YYYY[-MM[-DD]]</c>.</param>
    /// <param name="found">What stood there; shortened and stripped of control characters for display.</param>
    public BadInputException(Phrase place, Phrase expected, Phrase found, Exception? cause = null)
        : base(null, cause) => Parts = (place, expected, found);

    public string Place => Parts.Place.ToString();

    public string Expected => Parts.Expected.ToString();

    public string Found => Parts.Found.ToString();

    /// <summary>The three as phrases, for whoever builds a line of its own.</summary>
    public (Phrase Place, Phrase Expected, Phrase Found) Parts { get; }

    /// <summary>The line in English.</summary>
    public override string Message => In(CultureInfo.InvariantCulture);

    /// <summary>The line as a phrase, for an outcome that is read later.</summary>
    public Phrase Line => $"{Parts.Place.AtMost(LongestPlace)}: expected {Parts.Expected}, found {Parts.Found.AtMost(LongestFound)}";

    /// <summary>The line of a failure, be it of the input or of the system.</summary>
    public static Phrase LineOf(Exception failure) => failure switch
    {
        BadInputException bad => bad.Line,
        SystemFailureException own => own.Line,
        _ => SystemFailure.Line(failure),
    };

    /// <summary>The line in <paramref name="language"/>.</summary>
    public string In(CultureInfo language) => Line.In(language);
}
