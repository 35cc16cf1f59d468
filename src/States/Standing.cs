namespace Pillar.States;

/// <summary>Standing in the General Assembly. <see cref="None"/> says that the row is neither a Member nor an observer State, nothing else.</summary>
public enum Standing : byte
{
    None = 0,
    Member = 1,
    Observer = 2,
}

/// <summary>The five regional groups of the Members of the United Nations.</summary>
public enum RegionalGroup : byte
{
    None = 0,
    African = 1,
    AsiaPacific = 2,
    EasternEuropean = 3,
    LatinAmericanAndCaribbean = 4,
    WesternEuropeanAndOthers = 5,
}

/// <summary>The way a territory follows a State, in the words of the source.</summary>
public enum FollowsAs : byte
{
    None = 0,
    Part = 1,
    Territory = 2,
    Commonwealth = 3,
    CrownDependency = 4,
    Associated = 5,
}

/// <summary>The stable words of these values, the same in data files, in JSON and on the command line.</summary>
public static class StandingWords
{
    public static string Word(this Standing standing) => standing switch
    {
        Standing.Member => "member",
        Standing.Observer => "observer",
        _ => "",
    };

    public static string Word(this RegionalGroup group) => group switch
    {
        RegionalGroup.African => "african",
        RegionalGroup.AsiaPacific => "asia-pacific",
        RegionalGroup.EasternEuropean => "eastern-european",
        RegionalGroup.LatinAmericanAndCaribbean => "latin-american-and-caribbean",
        RegionalGroup.WesternEuropeanAndOthers => "western-european-and-others",
        _ => "",
    };

    public static string Word(this FollowsAs way) => way switch
    {
        FollowsAs.Part => "part",
        FollowsAs.Territory => "territory",
        FollowsAs.Commonwealth => "commonwealth",
        FollowsAs.CrownDependency => "crown-dependency",
        FollowsAs.Associated => "associated",
        _ => "",
    };

    internal static Standing ParseStanding(string word) => word switch
    {
        "member" => Standing.Member,
        "observer" => Standing.Observer,
        _ => Standing.None,
    };

    internal static FollowsAs ParseFollowsAs(string word) => word switch
    {
        "part" => FollowsAs.Part,
        "territory" => FollowsAs.Territory,
        "commonwealth" => FollowsAs.Commonwealth,
        "crown-dependency" => FollowsAs.CrownDependency,
        "associated" => FollowsAs.Associated,
        _ => FollowsAs.None,
    };

    /// <summary>The group a word names: its stable word, or the usual short form (<c>grulac</c>, <c>weog</c>). Null when it names none.</summary>
    public static RegionalGroup? ParseGroup(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        "african" or "africa" => RegionalGroup.African,
        "asia-pacific" => RegionalGroup.AsiaPacific,
        "eastern-european" or "eastern-europe" => RegionalGroup.EasternEuropean,
        "latin-american-and-caribbean" or "grulac" => RegionalGroup.LatinAmericanAndCaribbean,
        "western-european-and-others" or "weog" => RegionalGroup.WesternEuropeanAndOthers,
        _ => null,
    };
}
