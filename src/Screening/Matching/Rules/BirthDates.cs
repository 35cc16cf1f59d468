using Pillar.Screening.Matching.Index;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Rules;

/// <summary>How far two dates of birth contradict each other.</summary>
internal static class BirthDates
{
    /// <summary>Years apart from which on two dates tell two people; lists print approximate years, and papers err by one or two.</summary>
    private const float YearsApart = 5;

    /// <summary>The same year but another day: a weak contradiction, since days are often made up.</summary>
    private const float OtherDay = 0.35f;

    /// <summary>Years of grace where the source says "circa".</summary>
    private const int Circa = 3;

    public static float Contradiction(PartialDate asked, in BornRecord listed)
    {
        var apart = Math.Max(0, Math.Max(listed.Year - asked.YearTo, asked.Year - listed.YearTo));
        apart = Math.Max(0, apart - (listed.Circa != 0 || asked.Circa ? Circa : 0));
        if (apart > 0)
        {
            return Math.Min(1, apart / YearsApart);
        }

        var single = listed.Year == listed.YearTo && asked.Year == asked.YearTo && listed.Year == asked.Year;
        return single && listed.Circa == 0 && !asked.Circa && Differ(asked, listed) ? OtherDay : 0;
    }

    /// <summary>True when both know the month (and day) and they differ, a swap of month and day aside.</summary>
    private static bool Differ(PartialDate asked, in BornRecord listed)
    {
        if (asked.Month == 0 || listed.Month == 0)
        {
            return false;
        }

        var swapped = asked.Month == listed.Day && asked.Day == listed.Month;
        return !swapped && (asked.Month != listed.Month || (asked.Day != 0 && listed.Day != 0 && asked.Day != listed.Day));
    }
}
