namespace Pillar.Controls.Lists;

/// <summary>What a controlled item is for.</summary>
public enum ItemPurpose
{
    EndItem,
    Component,
    ProductionOrTestEquipment,
    Material,
    Software,
    Technology,
}

/// <summary>
/// Reads it from the code: the second sign is the product group in every list that numbers as the EU does; those of the nuclear suppliers hold substances in
/// A.1 and B.1, parts in A.3, information in A.4 and B.3.
/// </summary>
internal static class ItemPurposes
{
    public static ItemPurpose Of(ControlEntry entry) => entry.Code.Length < 2 ? ItemPurpose.EndItem : entry.Code[1] switch
    {
        not '.' when !char.IsDigit(entry.Code[0]) => ItemPurpose.EndItem,
        '.' when entry.Code.StartsWith("A.1", StringComparison.Ordinal) || entry.Code.StartsWith("B.1", StringComparison.Ordinal) => ItemPurpose.Material,
        '.' when entry.Code.StartsWith("A.4", StringComparison.Ordinal) || entry.Code.StartsWith("B.3", StringComparison.Ordinal) => ItemPurpose.Technology,
        '.' when entry.Code.StartsWith("A.3", StringComparison.Ordinal) => ItemPurpose.Component,
        'B' => ItemPurpose.ProductionOrTestEquipment,
        'C' => ItemPurpose.Material,
        'D' => ItemPurpose.Software,
        'E' => ItemPurpose.Technology,
        _ => IsComponent(entry.Heading) ? ItemPurpose.Component : ItemPurpose.EndItem,
    };

    private static bool IsComponent(string heading)
    {
        var start = heading.TrimStart('“', '"', ' ');
        return start.StartsWith("parts", StringComparison.OrdinalIgnoreCase) || start.StartsWith("component", StringComparison.OrdinalIgnoreCase);
    }
}
