namespace Pillar.Screening.Matching.Names.EastAsian;

/// <summary>How much a part of an East Asian name says: a few surnames serve most people, and a given name is its characters together.</summary>
internal static class EastAsianWeights
{
    /// <summary>The twenty surnames of half the Chinese.</summary>
    private const string Common = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗";

    private const float CommonSurname = 0.34f, OtherSurname = 0.46f;

    /// <summary>Weight of a Chinese surname, its form folded.</summary>
    public static float ChineseSurname(char folded) => Common.Contains(folded, StringComparison.Ordinal) ? CommonSurname : OtherSurname;

    /// <summary>Weight of a given name of one, two or more characters.</summary>
    public static float Given(int characters) => characters switch
    {
        1 => 0.42f,
        2 => 0.85f,
        _ => 1f,
    };
}
