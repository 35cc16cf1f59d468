using System.Runtime.InteropServices;
using Pillar.Platform.Snapshots;
using Pillar.Screening.Lists;
using Pillar.Screening.Snapshot;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Index;

/// <summary>What the qualifier rules compare, per entry, under construction.</summary>
internal sealed class FactTable
{
    private readonly List<EntryFacts> facts = [];
    private readonly List<BornRecord> born = [];
    private readonly List<ushort> countries = [];
    private readonly List<IdentifierRecord> identifiers = [];

    public void Add(ListEntry entry, int list, int place)
    {
        var ties = entry.Countries.Select(static c => c.Value.Country).Where(IsCode).SelectMany(CountryKin.Of).Distinct().Order(StringComparer.Ordinal).ToArray();
        facts.Add(new EntryFacts
        {
            Kind = (byte)entry.Kind,
            Gender = (byte)entry.Gender,
            BornStart = born.Count,
            BornCount = (ushort)Math.Min(entry.BirthDates.Count, ushort.MaxValue),
            CountriesStart = countries.Count,
            CountriesCount = ties.Length,
        });
        born.AddRange(entry.BirthDates.Take(ushort.MaxValue).Select(static d => Record(d.Value)));
        countries.AddRange(ties.Select(static c => CountryCode(c)));
        identifiers.AddRange(entry.Identifiers.Select(i => Record(IdentifierKeys.Of(i.Value), list, place)));
    }

    public void WriteTo(SnapshotWriter writer)
    {
        writer.Add<EntryFacts>(Sections.Facts, CollectionsMarshal.AsSpan(facts));
        writer.Add<BornRecord>(Sections.Born, CollectionsMarshal.AsSpan(born));
        writer.Add<ushort>(Sections.Countries, CollectionsMarshal.AsSpan(countries));
        writer.Add<IdentifierRecord>(Sections.Identifiers, identifiers.Distinct().OrderBy(static i => i.Key).ThenBy(static i => i.List).ThenBy(static i => i.Entry).ToArray());
    }

    /// <summary>Two capital letters as one number.</summary>
    public static ushort CountryCode(ReadOnlySpan<char> alpha2) => (ushort)(alpha2[0] << 8 | alpha2[1]);

    /// <summary>True for an ISO 3166-1 alpha-2 code; the printed word of a source that was not understood is not compared.</summary>
    public static bool IsCode(string country) => country.Length == 2 && char.IsAsciiLetterUpper(country[0]) && char.IsAsciiLetterUpper(country[1]);

    private static BornRecord Record(PartialDate date) => new()
    {
        Year = date.Year,
        YearTo = date.YearTo,
        Month = date.Month,
        Day = date.Day,
        Circa = date.Circa ? (byte)1 : (byte)0,
    };

    private static IdentifierRecord Record(ulong key, int list, int entry) => new() { KeyLow = (uint)key, KeyHigh = (uint)(key >> 32), List = list, Entry = entry };
}
