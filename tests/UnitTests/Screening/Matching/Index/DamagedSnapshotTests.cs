using CsCheck;
using Pillar.Platform.Snapshots;
using Pillar.Screening;
using Pillar.Screening.Lists;
using Pillar.Screening.Matching;
using Pillar.Screening.Matching.Index;
using Pillar.Screening.Snapshot;
using Pillar.UnitTests.Platform;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Matching.Index;

/// <summary>A compiled list after the disk has lost, changed or cut some of it.</summary>
public class DamagedSnapshotTests
{
    private static readonly byte[] Whole = Compiled();

    private static byte[] Compiled()
    {
        var person = MadeList.Entry(1, ["Zubaryk Montevaro", "زباريك", "~Chairman"], PartyKind.Person) with
        {
            BirthDates = [new(PartialDate.Of(1960, 5), "line 1")],
            Countries = [new(new CountryTie(CountryRole.Nationality, "IR"), "line 1")],
            Identifiers = [new(Identifier.Of(IdentifierKind.Passport, "A1234567")!, "line 1")],
        };
        using var list = new MadeList([person, MadeList.Entry(2, ["Ilenko Trading LLC", "Factory 26"]), MadeList.Entry(3, ["Kim Yong Chol", "김영철"])]);
        return File.ReadAllBytes(list.Path);
    }

    [Fact]
    public void A_whole_one_verifies() => With(Whole, snapshot => snapshot.Verify());

    [Fact]
    public void A_changed_byte_is_refused_in_one_line_or_lies_where_nothing_is_read() => Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Byte[1, 255]).Sample((place, change) =>
    {
        var damaged = Whole.ToArray();
        damaged[place] ^= change;
        var verified = Refusal(damaged, snapshot => snapshot.Verify());
        Assert.True(verified is not null || IsPadding(place), $"byte {place} of {Whole.Length} changed and nobody noticed");
        Assert.DoesNotContain('\n', verified?.Message ?? "");
    }, iter: 300);

    [Fact]
    public void A_file_cut_short_or_grown_is_refused_in_one_line() => Gen.Int[0, Whole.Length + 70].Where(l => l != Whole.Length).Sample(length =>
    {
        var damaged = new byte[length];
        Whole.AsSpan(0, Math.Min(length, Whole.Length)).CopyTo(damaged);
        Assert.NotNull(Refusal(damaged, static _ => { }));
    }, iter: 100);

    [Fact]
    public void Screening_against_a_damaged_list_gives_an_answer_or_the_one_refusal() => Gen.Select(Gen.Int[0, Whole.Length - 1], Gen.Byte[1, 255], Gen.Int[1, 40]).Sample((place, change, run) =>
    {
        var damaged = Whole.ToArray();
        foreach (ref var b in damaged.AsSpan(place, Math.Min(run, Whole.Length - place)))
        {
            b ^= change;
        }

        Refusal(damaged, static snapshot =>
        {
            using var searched = SearchedLists.InMemory(snapshot);
            Ask(searched);
        });
    }, iter: 500);

    [Fact]
    public void Screening_by_a_damaged_index_gives_an_answer_or_the_one_refusal()
    {
        using var home = new TempHome();
        using var list = ListSnapshot.Open(home.Write("whole.snapshot", Whole));
        var index = IndexFile.Compile([list]);
        Gen.Select(Gen.Int[0, index.Length - 1], Gen.Byte[1, 255], Gen.Int[1, 40]).Sample((place, change, run) =>
        {
            var damaged = index.ToArray();
            foreach (ref var b in damaged.AsSpan(place, Math.Min(run, index.Length - place)))
            {
                b ^= change;
            }

            Refusal(() =>
            {
                using var searched = new SearchedLists([list], () => new NameIndex(SnapshotFile.Of(damaged, "index")));
                Ask(searched);
            });
        }, iter: 500);
    }

    private static void Ask(SearchedLists searched)
    {
        var matcher = new Matcher(searched);
        foreach (var name in (string[])["Zubaryk Montevaro", "Chairman", "Ilenko Trading LLC", "Kim Yong Chol", "Factory 26", "زباريك"])
        {
            var query = new ScreenQuery(name, PartyKind.Person, PartialDate.Of(1960), "IR", Gender.Male, [Identifier.OfUnstatedKind("A1234567")!]);
            foreach (var hit in matcher.Match(query, 0.3f).ToArray())
            {
                Explainer.Explain(matcher, query, hit, Thresholds.Shipped);
            }
        }
    }

    /// <summary>The refusal; null when it went well. Anything but a refusal fails the test.</summary>
    private static BadInputException? Refusal(Action use)
    {
        try
        {
            use();
            return null;
        }
        catch (BadInputException refused)
        {
            return refused;
        }
    }

    private static BadInputException? Refusal(byte[] content, Action<ListSnapshot> use) => Refusal(() => With(content, use));

    private static void With(byte[] content, Action<ListSnapshot> use)
    {
        using var home = new TempHome();
        using var snapshot = ListSnapshot.Open(home.Write("damaged.snapshot", content));
        use(snapshot);
    }

    /// <summary>True for the bytes between sections, and the eight of the header that the format leaves free.</summary>
    private static bool IsPadding(int place)
    {
        if (place is >= 24 and < 32)
        {
            return true;
        }

        var sections = BitConverter.ToInt32(Whole, 12);
        var used = Enumerable.Range(0, sections)
            .Select(s => (From: BitConverter.ToInt64(Whole, 64 + s * 64 + 16), Length: BitConverter.ToInt64(Whole, 64 + s * 64 + 24)));
        return place >= 64 + sections * 64 && used.All(s => place < s.From || place >= s.From + s.Length);
    }
}
