namespace Pillar.Screening.Matching.Scoring;

/// <summary>
/// The numbers of the name score, in one place. Quality says how well two names agree; evidence says how much that agreement tells, so that
/// an exact rare full name ranks above an exact common short one and no score saturates.
/// </summary>
internal static class ScoreModel
{
    /// <summary>What a word that only the query has costs, per weight: it may tell another person.</summary>
    public const float ExtraInQuery = 0.45f;

    /// <summary>What a word that only the list has costs: a patronymic left out is omission, not contradiction.</summary>
    public const float MissingInQuery = 0.24f;

    /// <summary>The same where a name is written in syllables: a Chinese or Korean given name is not shortened by one.</summary>
    public const float MissingSyllable = 0.60f;

    /// <summary>The one or the other.</summary>
    public static float MissingCost(bool inSyllables) => inSyllables ? MissingSyllable : MissingInQuery;

    /// <summary>What is added where both have words the other lacks: they contradict.</summary>
    public const float Contradiction = 0.20f;

    /// <summary>Factor where both have numbers and they differ: "Factory 26" is not "Factory 39".</summary>
    public const float OtherNumber = 0.55f;

    /// <summary>Factor for a name that its publisher calls weak.</summary>
    public const float WeakName = 0.955f;

    /// <summary>The most a single word can make of a name of several words, from a common to a rare word.</summary>
    public const float OneWordLeast = 0.56f, OneWordMost = 0.87f;

    /// <summary>A word met letter for letter in its own script says more than its consonants met in another.</summary>
    public const float OwnScript = 1.6f;

    /// <summary>The most one word of a query of several words can make: the others say that it is another name.</summary>
    public const float OneOfSeveral = 0.60f;

    /// <summary>An exact one-word name is possible, never strong.</summary>
    public const float OneWordName = 0.87f;

    /// <summary>The most the very same name can score: a single word stays possible, however rare.</summary>
    public static float Whole(int words) => words == 1 ? OneWordName : 1;

    /// <summary>What the first letters of a name's words make: three are too many companies', more are fewer.</summary>
    public static float Acronym(int letters) => letters switch { <= 3 => 0.66f, 4 => 0.72f, _ => 0.76f };

    /// <summary>From this similarity on words are the same for all purposes.</summary>
    private const float Near = 0.95f;

    /// <summary>How much faster than similarity the agreement falls.</summary>
    private const float BothKnown = 4f, OnlyAskedKnown = 3f, OnlyListedKnown = 0.6f, NeitherKnown = 0.85f;

    /// <summary>Share of the score that evidence decides, and the evidence that halves what is missing of it.</summary>
    private const float EvidenceShare = 0.285f, HalfEvidence = 0.85f;

    /// <summary>Of several words that met, one must be as alike as this: words that are all mistyped tell no more than one.</summary>
    public const float NearWord = 0.80f;

    /// <summary>From this agreement on two words have met; less alike, they are two words.</summary>
    public const float LeastAgreement = 0.35f;

    /// <summary>
    /// What remains of a similarity as agreement. Near spellings keep most of it. How fast the others lose it depends on what is known of
    /// the words: two words that many people bear and that are merely alike are two names ("Gina" and "Jina"), while a word nobody bears
    /// beside one that many do is most likely a slip of the finger ("Gjna").
    /// </summary>
    public static float Agreement(float similarity, bool askedKnown, bool listedKnown) => Lowered(similarity, Near, Loss(askedKnown, listedKnown));

    /// <summary>The same where the likeness is that of a short form, an initial, a word cut short, or a syllable.</summary>
    public static float AgreementOfPart(float similarity) => Lowered(similarity, 0.9f, 2);

    /// <summary>The similarity below which two words cannot agree enough to meet.</summary>
    public static float LeastSimilarity(bool askedKnown, bool listedKnown) => Near - (Near - LeastAgreement) / Loss(askedKnown, listedKnown);

    private static float Loss(bool askedKnown, bool listedKnown) =>
        askedKnown ? (listedKnown ? BothKnown : OnlyAskedKnown) : listedKnown ? OnlyListedKnown : NeitherKnown;

    private static float Lowered(float similarity, float near, float loss) => similarity >= near ? similarity : Math.Max(0, near - (near - similarity) * loss);

    /// <summary>Quality 0 to 1 from the weights that agree, met, and are left over on either side.</summary>
    public static float Quality(float agreed, float met, float extra, float missing, float missingCost = MissingInQuery) =>
        met <= 0 ? 0 : agreed / (met + ExtraInQuery * extra + missingCost * missing + Contradiction * Math.Min(extra, missing));

    /// <summary>Factor from 0.715 towards 1 as evidence grows.</summary>
    public static float Telling(float evidence) => 1 - EvidenceShare * MathF.Pow(2, -evidence / HalfEvidence);
}
