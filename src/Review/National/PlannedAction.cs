using Pillar.Review.Sheets;

namespace Pillar.Review.National;

/// <summary>One action of a national plan: the risk it answers, the measure taken, the fields it is meant to close, who leads, and until when.</summary>
/// <param name="Row">What was entered.</param>
public sealed record PlannedAction(SheetRow Row)
{
    public string Risk => Row["risk"];

    public string Measure => Row["measure"];

    /// <summary>Ids of fields of the template.</summary>
    public IReadOnlyList<string> Fields => Row.List("fields");

    public string Agency => Row["agency"];

    /// <summary>In <see cref="Currency"/>; null where none is set.</summary>
    public decimal? Budget => Row.Amount("budget");

    /// <summary>Three letters; empty without a budget.</summary>
    public string Currency => Row["currency"];

    public DateOnly? Start => Row.Day("start");

    public DateOnly End => Row.Day("end")!.Value;

    public string Indicator => Row["indicator"];

    /// <summary><c>planned</c>, <c>under-way</c>, <c>done</c> or <c>dropped</c>.</summary>
    public string Status => Row["status"];

    /// <summary>What help the State asks for; empty for none.</summary>
    public string Help => Row["help"];

    public bool Open => Status is "planned" or "under-way";

    /// <summary>Open although its last day has passed.</summary>
    public bool Late(DateOnly today) => Open && End < today;
}
