namespace Pillar.Web.Pages;

/// <summary>What the reader can do, in the order of the menu. An entry stands here only when its page works.</summary>
internal static class Menu
{
    /// <summary>Address, key of its name, key of its one sentence.</summary>
    public static readonly (string Address, string Name, string Sentence)[] Entries =
    [
        ("/screen", "MenuScreen", "CardScreen"),
        ("/screen/file", "MenuScreenFile", "CardScreenFile"),
        ("/watch", "MenuWatch", "CardWatch"),
        ("/money", "MenuMoney", "CardMoney"),
        ("/assess", "MenuAssess", "CardAssess"),
        ("/money/alerts", "MenuAlerts", "CardAlerts"),
        ("/money/ownership", "MenuOwners", "CardOwners"),
        ("/risk", "MenuRisk", "CardRisk"),
        ("/classify", "MenuClassify", "CardClassify"),
        ("/controls", "MenuControls", "CardControls"),
        ("/products", "MenuProducts", "CardProducts"),
        ("/judgements", "MenuJudgements", "CardJudgements"),
        ("/screen/validation", "MenuValidation", "CardValidation"),
        ("/states", "MenuStates", "CardStates"),
        ("/treaties", "MenuTreaties", "CardTreaties"),
        ("/review", "MenuReview", "CardReview"),
        ("/review/focus", "MenuFocus", "CardFocus"),
        ("/lists", "MenuLists", "CardLists"),
        ("/audit", "MenuAudit", "CardAudit"),
        ("/accounts", "MenuAccounts", "CardAccounts"),
    ];
}
