using System.Text.RegularExpressions;
using Pillar.Controls.Quantities;
using Pillar.Controls.Words;
using Pillar.Vocabulary;

namespace Pillar.Controls.Classifying;

/// <summary>What is known of an item.</summary>
/// <param name="Description">Free words.</param>
/// <param name="Specs">Its properties.</param>
/// <param name="Cas">CAS numbers of what it is or contains; checked.</param>
/// <param name="Answers">Answers to questions, by the id of the leaf.</param>
public sealed partial record ItemFacts(string Description, IReadOnlyList<Spec> Specs, IReadOnlyList<string> Cas, IReadOnlyDictionary<string, Answer> Answers)
{
    /// <summary>Digits of the Harmonized System, or empty: a hint at words to look for, never a decision.</summary>
    public string Hs { get; init; } = "";

    /// <summary>Shares of the weight of the mixture, by CAS number; a number without one is the substance itself, unless <see cref="IsMixture"/>.</summary>
    public IReadOnlyDictionary<string, Measure> Shares { get; init; } = new Dictionary<string, Measure>();

    /// <summary>A share is given, or the description speaks of a mixture or solution and nothing denies it.</summary>
    internal bool IsMixture => Shares.Count > 0 || WordForms.Of(Undenied()).Any(Mixtures.Contains);

    private static readonly HashSet<string> Mixtures = new(["mixture", "melange", "solution", "blend", "formulation", "emulsion", "aqueous", "dilute", "diluted", "diluee"], StringComparer.Ordinal);

    /// <summary>Ids of questions that nobody here can answer: they are not asked again, and nothing follows from it.</summary>
    public IReadOnlySet<string> Skipped { get; init; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Longer descriptions are no descriptions of one item.</summary>
    public const int MostCharacters = 20_000;

    /// <param name="description">Free words.</param>
    /// <param name="specs">Each as <c>name=value unit</c>.</param>
    /// <param name="cas">CAS numbers.</param>
    /// <param name="answers">Each as <c>leaf=yes</c>, <c>leaf=no</c> or <c>leaf=2100 MPa</c>.</param>
    /// <exception cref="BadInputException">What cannot be used, with what was expected.</exception>
    public static ItemFacts Of(string description, IEnumerable<string> specs, IEnumerable<string> cas, IEnumerable<string> answers)
    {
        if (description.Length > MostCharacters)
        {
            throw new BadInputException("TEXT", $"at most {MostCharacters} characters", $"{description.Length}");
        }

        var substances = cas.Select(Classifying.Cas.Required).ToList();
        return new ItemFacts(
            description, [.. specs.Select(Spec.Parse)], [.. Classifying.Cas.In(description).Concat(substances.Select(static one => one.Number)).Distinct()], Answered(answers))
        { Shares = Together(substances) };
    }

    private static Dictionary<string, Measure> Together(IEnumerable<(string Number, Measure? Share)> substances)
    {
        var shares = new Dictionary<string, Measure>(StringComparer.Ordinal);
        foreach (var (number, share) in substances.Where(static one => one.Share is not null))
        {
            if (shares.TryGetValue(number, out var before) && before.Base != share!.Base)
            {
                throw new BadInputException($"--cas {number}", "one share", $"{before} and {share}");
            }

            shares[number] = share!;
        }

        return shares.Values.Aggregate(Exact.Zero, static (sum, share) => sum + share.Base) <= Exact.One
            ? shares
            : throw new BadInputException("--cas", "shares that come to 100 % or less", string.Join(" + ", shares.Values));
    }

    /// <summary>
    /// Facts out of somebody's catalogue, where nothing may stop the rest: a property that is no measure counts by its words, a CAS number whose check
    /// digit is wrong does not count, a description that is too long is cut.
    /// </summary>
    public static ItemFacts Lenient(string description, IEnumerable<(string Name, string Value)> specs, IEnumerable<string> cas, string hs = "")
    {
        var read = new List<Spec>();
        var words = new List<string> { description };
        foreach (var (name, value) in specs)
        {
            if (Spec.Read(name, value) is { } spec)
            {
                read.Add(spec);
            }
            else
            {
                words.Add($"{name} {value}");
            }
        }

        var text = string.Join("; ", words);
        var given = cas.ToList();
        var numbers = given.SelectMany(Classifying.Cas.In).Concat(Classifying.Cas.In(text)).Distinct();
        var shares = given.Select(static one => one.Split('=', 2)).Where(static parts => parts.Length == 2)
            .SelectMany(static parts => Classifying.Cas.In(parts[0]).Take(1).Select(number => (number, share: Classifying.Cas.ShareOf(parts[1]))))
            .Where(static one => one.share is not null).DistinctBy(static one => one.number).ToDictionary(static one => one.number, static one => one.share!, StringComparer.Ordinal);
        return new ItemFacts(text[..Math.Min(text.Length, MostCharacters)], read, [.. numbers], new Dictionary<string, Answer>()) { Hs = hs, Shares = shares };
    }

    /// <summary>The words that are said of the item, synonyms included: those of the description that nothing denies, and the names of its properties.</summary>
    internal IReadOnlySet<string> Said() => Synonyms.Widened([.. WordForms.Of(Undenied()), .. Specs.SelectMany(static spec => spec.Words)]);

    /// <summary>The description without what it denies.</summary>
    internal string Undenied() => Denied().Replace(Description, " ");

    /// <summary>"no military end use": what follows a denial, up to the end of its clause and four words at most.</summary>
    [GeneratedRegex(@"\b(?:no|not|non|never|without|neither|nor|pas de|sans|non)[ -](?:(?!(?:but|and|mais|et)\b)[\w-]+[ ]?){1,4}", RegexOptions.IgnoreCase)]
    private static partial Regex Denied();

    private static Dictionary<string, Answer> Answered(IEnumerable<string> answers)
    {
        var found = new Dictionary<string, Answer>(StringComparer.OrdinalIgnoreCase);
        foreach (var text in answers)
        {
            var parts = text.Split('=', 2);
            var (id, answer) = (parts[0].Trim(), parts.Length < 2 ? null : Answer.Parse(parts[1].Trim()));
            if (answer is null)
            {
                throw new BadInputException("--answer", "the id of a question and yes, no or a value, such as 1C216#2=no", $"{text}");
            }

            if (found.TryGetValue(id, out var before) && before != answer)
            {
                throw new BadInputException("--answer", $"one answer to {id}", $"{before} and {answer}");
            }

            found[id] = answer;
        }

        return found;
    }
}

/// <summary>What a person answered to a question: yes, no, or a value for a limit.</summary>
/// <param name="Said">Yes or no; null where a value was given.</param>
/// <param name="Value">The value; null where yes or no was said.</param>
public sealed record Answer(bool? Said, Measure? Value)
{
    /// <summary>Null for what is neither yes, no nor a value with its unit.</summary>
    public static Answer? Parse(string text) => text.ToLowerInvariant() switch
    {
        "yes" or "oui" => new Answer(true, null),
        "no" or "non" => new Answer(false, null),
        _ => Measures.Read(text) is { } value ? new Answer(null, value) : null,
    };

    public override string ToString() => Value?.ToString() ?? (Said == true ? "yes" : "no");
}

/// <summary>One property of an item.</summary>
/// <param name="Name">As given.</param>
/// <param name="Measure">Its value.</param>
public sealed partial record Spec(string Name, Measure Measure)
{
    internal IReadOnlySet<string> Words { get; } = WordForms.Of(Name).ToHashSet(StringComparer.Ordinal);

    /// <exception cref="BadInputException">No name, no number, or no unit that is known.</exception>
    public static Spec Parse(string text)
    {
        var parts = text.Split('=', 2);
        var name = parts[0].Trim();
        if (parts.Length < 2 || name.Length == 0 || MeasureScan.NumberAt(parts[1].Trim()) is null)
        {
            throw new BadInputException("--spec", "a name, = and a number with its unit, such as \"tensile strength=2100 MPa\"", $"{text}");
        }

        return Measures.Read(parts[1].Trim(), Acceleration().IsMatch(name)) is { } measure
            ? new Spec(name, measure)
            : throw new BadInputException($"--spec {name}", "a unit such as MPa, GHz, mm, %", $"{parts[1].Trim()}");
    }

    /// <summary>Null where the value is no number with a unit that is known.</summary>
    internal static Spec? Read(string name, string value) =>
        Measures.Read(value.Trim(), Acceleration().IsMatch(name)) is { } measure ? new Spec(name.Trim(), measure) : null;

    [GeneratedRegex("accelerat|shock|vibrat|bias", RegexOptions.IgnoreCase)]
    private static partial Regex Acceleration();
}
