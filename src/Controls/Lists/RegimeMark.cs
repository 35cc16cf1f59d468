namespace Pillar.Controls.Lists;

/// <summary>A regime or convention behind a control.</summary>
public enum RegimeMark
{
    Wassenaar,
    Mtcr,
    Nsg,
    AustraliaGroup,
    Cwc,
}

/// <summary>
/// The marks that follow from reasons for control as the US list abbreviates them: NS, MT, NP, CB, CW. A mark says why an entry is likely to be
/// there; it does not prove that the regime's own list has the same item.
/// </summary>
internal static class RegimeMarks
{
    public static IReadOnlyList<RegimeMark> Of(IEnumerable<string> reasons) =>
        [.. reasons.Select(Of).OfType<RegimeMark>().Distinct().Order()];

    private static RegimeMark? Of(string reason) => reason switch
    {
        "NS" => RegimeMark.Wassenaar,
        "MT" => RegimeMark.Mtcr,
        "NP" => RegimeMark.Nsg,
        "CB" => RegimeMark.AustraliaGroup,
        "CW" => RegimeMark.Cwc,
        _ => null,
    };
}
