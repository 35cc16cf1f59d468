using Pillar.Controls.Classifying;
using Pillar.Controls.Register;

namespace Pillar.Transfers;

/// <summary>One line of goods, software or technology.</summary>
public sealed record GoodsLine
{
    public required string Description { get; init; }

    /// <summary>Where it stands in the file, such as <c>$.goods[0]</c>.</summary>
    public required string Field { get; init; }

    /// <summary>Harmonized System digits, 4 to 10, without dots; empty when not stated. A hint, never a control decision.</summary>
    public string Hs { get; init; } = "";

    /// <summary>Control list code the exporter declares, or empty.</summary>
    public string ControlCode { get; init; } = "";

    /// <summary>Maker and model by which the product register knows it, or empty.</summary>
    public string Product { get; init; } = "";

    public Quantity? Quantity { get; init; }

    public GoodsValue? Value { get; init; }

    public Classification? Classification { get; init; }

    /// <summary>What is known of the item, to hold against the control lists.</summary>
    public ItemFacts Facts { get; init; } = ItemFacts.Of("", [], [], []);

    /// <summary>Symbol of the licence exception that is claimed, such as <c>GBS</c>, or empty.</summary>
    public string Exception { get; init; } = "";

    /// <summary>The code that decides what licence is needed: the signed one, else the declared one; empty where neither names an entry.</summary>
    public string DecidingCode => Classification is { SaysControlled: true } signed ? signed.Code
        : ControlCode.Equals(Transfers.Classification.NotControlled, StringComparison.OrdinalIgnoreCase) ? "" : ControlCode;
}

/// <summary>An amount of something; above zero.</summary>
/// <param name="Amount">Decimal, as written.</param>
/// <param name="Unit">Unit as written: a word or a UN/ECE code.</param>
public sealed record Quantity(decimal Amount, string Unit);

/// <summary>An amount of money; zero or above.</summary>
/// <param name="Amount">Decimal, as written.</param>
/// <param name="Currency">Three capital letters, ISO 4217.</param>
public sealed record GoodsValue(decimal Amount, string Currency);

/// <summary>
/// A person's signed answer to "is this line controlled?". It counts only when every part is present. Until Pillar has accounts the
/// signature itself is not verified, and every reason that rests on it says so.
/// </summary>
/// <param name="Name">Who classified.</param>
/// <param name="Function">In what function.</param>
/// <param name="Date">On which day.</param>
/// <param name="ListEdition">Against which edition of which control list.</param>
/// <param name="Code">The entry's code, or <see cref="NotControlled"/>.</param>
/// <param name="Facts">The facts relied on.</param>
public sealed record Classification(string Name, string Function, DateOnly? Date, string ListEdition, string Code, IReadOnlyList<string> Facts)
{
    /// <summary>The word that stands for "on no control list of that edition".</summary>
    public const string NotControlled = "not-controlled";

    /// <summary>As the product register holds it; null where the file itself states it.</summary>
    public StandingClassification? Registered { get; init; }

    /// <summary>True when the code names an entry of a control list.</summary>
    public bool SaysControlled => Code.Length > 0 && !Code.Equals(NotControlled, StringComparison.OrdinalIgnoreCase);

    /// <summary>Names of the parts that are absent, as the file spells them; a date after <paramref name="today"/> counts as absent.</summary>
    public IEnumerable<string> Lacks(DateOnly today)
    {
        (string Part, bool There)[] parts =
        [
            ("name", Name.Length > 0), ("function", Function.Length > 0), ("date", Date <= today),
            ("listEdition", ListEdition.Length > 0), ("code", Code.Length > 0), ("facts", Facts.Count > 0),
        ];
        return parts.Where(static part => !part.There).Select(static part => part.Part);
    }
}
