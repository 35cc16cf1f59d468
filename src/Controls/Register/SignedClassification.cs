using System.Globalization;
using Pillar.Controls.Classifying;
using Pillar.Platform.Accounts;

namespace Pillar.Controls.Register;

/// <summary>A person's word on what an item is, as the register keeps it for ever. It is never changed: a later one takes its place.</summary>
/// <param name="Number">In the register, from 1.</param>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Product">Maker and model.</param>
/// <param name="Edition">Against which edition.</param>
/// <param name="Content">What it says and stands on.</param>
/// <param name="Supersedes">The number of the one whose place it takes; 0 where it is the first.</param>
/// <param name="Audit">Its line of the audit trail.</param>
public sealed record SignedClassification(
    long Number, DateTimeOffset At, Actor By, string Product, SignedEdition Edition, SignedContent Content, long Supersedes, (string Writer, long Sequence) Audit)
{
    /// <summary>The word that is signed where no entry is met.</summary>
    public const string NoEntry = "none";

    /// <summary>An entry is met; else the signature says that none is.</summary>
    public bool NamesEntry => Content.Code != NoEntry;

    /// <summary>The form by which the product is found again, and its address on the web.</summary>
    public string Key => ProductName.Key(Product);
}

/// <summary>The edition a signature rests on.</summary>
/// <param name="List">Id of the list, such as <c>us-ccl</c>.</param>
/// <param name="AsOf">The day its text describes; null where nobody said one.</param>
/// <param name="SourceHash">SHA-256 of the file it was read from.</param>
public sealed record SignedEdition(string List, DateOnly? AsOf, string SourceHash)
{
    public override string ToString() => AsOf is { } day ? $"{List}@{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : List;
}

/// <summary>What a signature says, and what it stands on.</summary>
/// <param name="Code">The entry or item, or <see cref="SignedClassification.NoEntry"/>.</param>
/// <param name="Said">Whether the rules bore it out when it was signed.</param>
/// <param name="Entry">What the entry said then.</param>
/// <param name="Facts">What was known of the item.</param>
/// <param name="Because">Leaves of which something is known, each with its fact and id.</param>
public sealed record SignedContent(string Code, Verdict Said, EntryMark Entry, SignedFacts Facts, IReadOnlyList<string> Because)
{
    /// <summary>In what function the person signed.</summary>
    public string Function { get; init; } = "";

    /// <summary>Ids of the questions that were open.</summary>
    public IReadOnlyList<string> Open { get; init; } = [];

    /// <summary>Why, where the rules do not bear it out or an earlier signature is superseded; else empty.</summary>
    public string Reason { get; init; } = "";
}

/// <summary>Facts of an item in the words of the command, so that they can be held against any edition again.</summary>
/// <param name="Description">Free words.</param>
/// <param name="Specs">Each as <c>name=value unit</c>.</param>
/// <param name="Cas">CAS numbers, each with its share of a mixture where one was given: <c>111-48-8=25 %</c>.</param>
/// <param name="Hs">Digits of the Harmonized System, or empty.</param>
/// <param name="Answers">Each as <c>leaf=yes</c>, <c>leaf=no</c> or <c>leaf=2100 MPa</c>.</param>
public sealed record SignedFacts(string Description, IReadOnlyList<string> Specs, IReadOnlyList<string> Cas, string Hs, IReadOnlyList<string> Answers)
{
    internal static SignedFacts Of(ItemFacts facts) => new(
        facts.Description, [.. facts.Specs.Select(static spec => $"{spec.Name}={spec.Measure}")], [.. facts.Cas.Select(cas => facts.Shares.TryGetValue(cas, out var share) ? $"{cas}={share}" : cas)], facts.Hs,
        [.. facts.Answers.OrderBy(static a => a.Key, StringComparer.Ordinal).Select(static a => $"{a.Key}={a.Value}")]);

    public ItemFacts Read() => ItemFacts.Of(Description, Specs, Cas, Answers) with { Hs = Hs };

    /// <summary>All of it, a line each.</summary>
    public IReadOnlyList<string> Lines() => [.. new[] { Description }.Concat(Specs).Concat(Cas.Select(static cas => $"CAS {cas}")).Append(Hs.Length > 0 ? $"HS {Hs}" : "").Concat(Answers).Where(static line => line.Length > 0)];
}

/// <summary>A signed classification as it stands under the edition in force today.</summary>
/// <param name="Signed">What was signed.</param>
/// <param name="Change">What has changed in the list since.</param>
/// <param name="Now">Whether today's rules bear it out on the same facts; null where its list or entry is not in force.</param>
public sealed record StandingClassification(SignedClassification Signed, ListChange Change, Verdict? Now)
{
    /// <summary>The code that took its place, and when; null while it stands.</summary>
    public SignedClassification? SupersededBy { get; init; }

    /// <summary>An officer has to look at it again.</summary>
    public bool LookAgain => Change is not (ListChange.Nothing or ListChange.EditionOnly) || Now != Signed.Content.Said;
}

/// <summary>What has changed in a list since something was signed against it.</summary>
public enum ListChange
{
    /// <summary>The same edition is in force.</summary>
    Nothing,

    /// <summary>Another edition is in force, and the entry says the same in it.</summary>
    EditionOnly,

    /// <summary>The entry has other words, and its rules ask for the same.</summary>
    Words,

    /// <summary>The entry's rules ask for something else.</summary>
    Rules,

    /// <summary>The list in force has no such entry.</summary>
    EntryGone,

    /// <summary>The list is not in force here.</summary>
    ListGone,
}
