using Pillar.Vocabulary;

namespace Pillar.Screening.Validation;

/// <summary>What a reviewer of the screening asks for.</summary>
/// <param name="From">First day that counts.</param>
/// <param name="To">Last day that counts.</param>
/// <param name="Seed">Any text: the same seed on the same records and lists draws the same samples.</param>
/// <param name="Samples">Pairs on each side of the line, 0 to 500.</param>
public sealed record ValidationQuestion(DateOnly From, DateOnly To, string Seed = ValidationQuestion.UsualSeed, int Samples = ValidationQuestion.UsualSamples)
{
    public const string UsualSeed = "1540";

    public const int UsualSamples = 25;

    private const int MostSamples = 500, LongestSeed = 100, UsualDays = 365;

    /// <summary>Checks what was asked; where no day is given the last 365 days count.</summary>
    /// <exception cref="BadInputException">A day ahead, a first day behind the last, a seed or a number out of its range.</exception>
    public static ValidationQuestion Of((DateOnly? From, DateOnly? To) days, string seed, int samples, DateOnly today)
    {
        var to = days.To ?? today;
        var from = days.From ?? to.AddDays(1 - UsualDays);
        return to > today ? throw new BadInputException("to", $"a day up to {today:yyyy-MM-dd}", $"{to:yyyy-MM-dd}")
            : from > to ? throw new BadInputException("from", $"a day up to {to:yyyy-MM-dd}", $"{from:yyyy-MM-dd}")
            : samples is < 0 or > MostSamples ? throw new BadInputException("samples", $"a whole number from 0 to {MostSamples}", $"{samples}")
            : seed.Length is 0 or > LongestSeed || seed.Any(char.IsControl) ? throw new BadInputException("seed", $"1 to {LongestSeed} characters on one line", $"{seed}")
            : new ValidationQuestion(from, to, seed, samples);
    }
}

/// <summary>What the records say about how names were screened.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Began">Day of the oldest line of the audit trail, from which on anything is known; null while there is none.</param>
/// <param name="Engine">Name and version of the rules that score now.</param>
/// <param name="InForce">The thresholds now.</param>
/// <param name="Changes">Every change of the office's thresholds up to the last day, the newest first.</param>
/// <param name="Uses">Thresholds and engines that answers of these days record.</param>
/// <param name="Answers">Answers of these days by what came out.</param>
/// <param name="Judgements">Judgements of these days by verdict.</param>
/// <param name="Lists">Each list that was in force or is required, by id.</param>
/// <param name="Samples">The pairs drawn.</param>
public sealed record ScreeningValidation(
    ValidationQuestion Question, DateOnly? Began, string Engine, Thresholds InForce, IReadOnlyList<ThresholdChange> Changes, IReadOnlyList<ThresholdUse> Uses,
    IReadOnlyList<AnswerCount> Answers, IReadOnlyList<(string Verdict, long Count)> Judgements, IReadOnlyList<ListCoverage> Lists, DrawnSamples Samples);

/// <summary>Somebody set the office's thresholds, or went back to the shipped ones.</summary>
/// <param name="Instant">When, UTC, as in the trail.</param>
/// <param name="Actor">Who.</param>
/// <param name="Verified">True when an account of this program vouches for who it was.</param>
/// <param name="Before">The pair before and its origin: <c>0.7 0.88 shipped</c>.</param>
/// <param name="Possible">As set.</param>
/// <param name="Strong">As set.</param>
/// <param name="Origin"><c>office</c> or <c>shipped</c>.</param>
/// <param name="Line">Number of its line of the audit trail.</param>
public sealed record ThresholdChange(string Instant, string Actor, bool Verified, string Before, string Possible, string Strong, string Origin, long Line);

/// <summary>A pair of thresholds under an engine, as answers record it: a change that nobody recorded shows here.</summary>
/// <param name="Possible">As recorded.</param>
/// <param name="Strong">As recorded.</param>
/// <param name="Engine">As recorded.</param>
/// <param name="Answers">Names, files and runs of a watch that were answered so.</param>
/// <param name="First">Instant of the first of them in these days.</param>
/// <param name="Last">Instant of the last.</param>
public sealed record ThresholdUse(string Possible, string Strong, string Engine, long Answers, string First, string Last);

/// <summary>Answers of one kind that came out alike.</summary>
/// <param name="Action">Of the audit line: <c>screen.name</c>, <c>screen.file</c>, <c>screen.watch</c>.</param>
/// <param name="Outcome">Word of the outcome of a name; empty for files and runs, which have many.</param>
/// <param name="Answers">How many.</param>
/// <param name="Rows">Names, rows or customers asked.</param>
/// <param name="Incomplete">Answers for which a required list was missing or too old.</param>
public sealed record AnswerCount(string Action, string Outcome, long Answers, long Rows, long Incomplete);

/// <summary>An edition that came in force.</summary>
/// <param name="List">Id of the list.</param>
/// <param name="Edition">Stamp of the edition; of one from a pack that is no longer kept, the name of its file.</param>
/// <param name="AsOf">The day its content describes; null where the source does not say.</param>
/// <param name="Instant">When, UTC, as in the trail.</param>
/// <param name="Actor">Who; empty for the bundled baseline.</param>
/// <param name="How"><c>import</c>, <c>pack</c> or <c>bundled</c>.</param>
public sealed record ListLoad(string List, string Edition, DateOnly? AsOf, string Instant, string Actor, string How)
{
    /// <summary>The day it came in force.</summary>
    public DateOnly Day => DateOnly.ParseExact(Instant[..10], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Days from the day its content describes to the day it came in force; null where that is not known.</summary>
    public int? Lag => How != "bundled" && AsOf is { } day ? Day.DayNumber - day.DayNumber : null;
}

/// <summary>Days at whose end one edition was in force.</summary>
public sealed record ListSpan(ListLoad Load, DateOnly From, DateOnly To)
{
    public int Days => To.DayNumber - From.DayNumber + 1;
}

/// <summary>A list over the days of a report.</summary>
/// <param name="List">Its id.</param>
/// <param name="Required">True when the profile of today requires it.</param>
/// <param name="Days">Days of the report that the trail covers.</param>
/// <param name="Spans">Which edition on which of them, in order.</param>
public sealed record ListCoverage(string List, bool Required, int Days, IReadOnlyList<ListSpan> Spans)
{
    /// <summary>Days at whose end an edition was in force.</summary>
    public int Covered => Spans.Sum(static span => span.Days);

    /// <summary>Days without.</summary>
    public int Without => Days - Covered;

    /// <summary>The longest lag of an edition that came in force in these days; null where none is known.</summary>
    public int? LongestLag => Spans.Max(static span => span.From == span.Load.Day ? span.Load.Lag : null);
}

/// <summary>Pairs of a query and a listed name near or above the line.</summary>
/// <param name="Recorded">Different names asked in these days and still kept.</param>
/// <param name="Asked">How many of them were drawn and asked again.</param>
/// <param name="Made">Listed names drawn and changed where the records did not fill a side.</param>
/// <param name="Pairs">Above the line first; each side by falling score.</param>
public sealed record DrawnSamples(long Recorded, int Asked, int Made, IReadOnlyList<SamplePair> Pairs)
{
    /// <summary>How far below the threshold of a possible hit a pair may lie to be drawn.</summary>
    public const double Below = 0.15;
}

/// <summary>A query held against a listed name.</summary>
/// <param name="Origin"><c>record</c>, or the change by which the query was made of the listed name.</param>
/// <param name="Query">The name asked.</param>
/// <param name="Hit">The entry with score and reasons, as scored now by the name alone.</param>
/// <param name="Above">True from the threshold of a possible hit on.</param>
/// <param name="Line">Number of the audit line of a recorded query; 0 for a made one.</param>
/// <param name="Recorded">The score that this line records for this entry; null where it records none.</param>
public sealed record SamplePair(string Origin, string Query, Hit Hit, bool Above, long Line, double? Recorded);
