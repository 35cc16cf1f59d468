namespace Pillar.Screening.Matching.Names.EastAsian;

/// <summary>How a name in Han characters or in Arabic script is read. A name that is read in several ways is compared in each, and the best counts.</summary>
internal enum Reading : byte
{
    /// <summary>Every script but Han in its one way; Han in Mandarin, spelled in pinyin.</summary>
    Plain = 0,

    /// <summary>Mandarin, spelled after Wade and Giles.</summary>
    WadeGiles,

    /// <summary>Cantonese, spelled as in Hong Kong.</summary>
    Cantonese,

    /// <summary>Korean.</summary>
    Korean,

    /// <summary>Japanese, the first reading of each part of the name.</summary>
    Japanese,

    /// <summary>Japanese, the second reading where a part has one.</summary>
    JapaneseOther,

    /// <summary>Arabic script as Persian reads it.</summary>
    Persian,
}
