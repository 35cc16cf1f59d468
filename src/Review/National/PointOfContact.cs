using Pillar.Review.Sheets;

namespace Pillar.Review.National;

/// <summary>A point of contact of a State.</summary>
/// <param name="Row">Institution, role, purpose, and until when the personal text is kept.</param>
/// <param name="Personal">Name, email and telephone by their columns; null when they were erased or not asked for.</param>
/// <param name="Erased">Whether the personal text is gone.</param>
public sealed record PointOfContact(SheetRow Row, IReadOnlyDictionary<string, string>? Personal, bool Erased)
{
    public DateOnly KeepUntil => Row.Day("keep-until")!.Value;
}
