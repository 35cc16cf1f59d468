namespace Pillar.Web.Pages.States;

/// <summary>A set of States as it was typed.</summary>
public sealed class SetForm
{
    public string? Name { get; init; }

    public string? AsOf { get; init; }

    public string? States { get; init; }
}
