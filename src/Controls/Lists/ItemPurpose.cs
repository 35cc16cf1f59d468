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

/// <summary>Reads it from the code: the second sign is the product group in every list that numbers as the EU does.</summary>
internal static class ItemPurposes
{
    public static ItemPurpose Of(ControlEntry entry) => entry.Code.Length < 2 ? ItemPurpose.EndItem : entry.Code[1] switch
    {
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
