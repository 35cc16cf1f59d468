using Pillar.Review;
using Pillar.Review.Exchange;
using Pillar.Review.Records;
using Pillar.Review.Templates;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Review;

public sealed class ExchangeSpec : IDisposable
{
    private const string Field = "N.2.manufacture.weapon.law";
    private const string Other = "N.2.acquire.weapon.law";

    private readonly ReviewHome committee = new();
    private readonly ReviewHome state = new();

    public void Dispose()
    {
        committee.Dispose();
        state.Dispose();
    }

    public static TheoryData<string, string, string, string> Sides =>
        new(Specs.Table("review/exchange.md", "Three sides").Select(row => (row["sent"], row["ours"], row["theirs"], row["outcome"])));

    [Theory]
    [MemberData(nameof(Sides))]
    public void A_field_is_seen_from_three_sides(string sent, string ours, string theirs, string outcome)
    {
        var template = new Template("one", OperativeText.Adopted, [new("a", "2", "N", "row", "", "law")]);
        var merge = Merge.Of(template, Marks(sent), Marks(ours), Marks(theirs));
        Assert.Equal(outcome, merge switch
        {
            { Taken.Count: 1 } => "theirs",
            { Kept.Count: 1 } => "ours",
            { Conflicts.Count: 1 } => "conflict",
            _ => "same",
        });
    }

    [Fact]
    public void A_record_goes_out_is_edited_and_comes_back()
    {
        Import(committee, Field, "X", "Invented Act");
        Take(state, Send());
        Assert.Equal(Mark.X, state.MarkOf("QM", Field));
        Import(state, Other, "?", "Draft Act");
        var merged = Run(committee, Reply());
        Assert.Equal((null, 1, 0), (merged.Refusal, merged.Taken, merged.Open.Count));
        Assert.Equal((Mark.X, Mark.Unclear), (committee.MarkOf("QM", Field), committee.MarkOf("QM", Other)));
    }

    [Fact]
    public void What_both_changed_waits_for_a_person_and_until_then_nothing_is_written()
    {
        Import(committee, Field, "X", "Invented Act");
        Take(state, Send());
        Import(state, Field, "?", "Newer Act");
        Import(state, Other, "X", "Newer Act");
        Import(committee, Field, "NA", "");
        var reply = Reply();
        var open = Run(committee, reply);
        Assert.Equal((1, 0), (open.Open.Count, open.Taken));
        Assert.Equal((Mark.NotApplicable, Mark.Blank), (committee.MarkOf("QM", Field), committee.MarkOf("QM", Other)));
        Assert.Equal(2, Run(committee, reply, theirs: true).Taken);
        Assert.Equal((Mark.Unclear, Mark.X), (committee.MarkOf("QM", Field), committee.MarkOf("QM", Other)));
    }

    [Fact]
    public void A_conflict_decided_for_ours_keeps_our_mark()
    {
        Import(committee, Field, "X", "Invented Act");
        Take(state, Send());
        Import(state, Field, "?", "Newer Act");
        Import(committee, Field, "NA", "");
        Assert.Equal(0, Run(committee, Reply(), theirs: false).Taken);
        Assert.Equal(Mark.NotApplicable, committee.MarkOf("QM", Field));
    }

    [Fact]
    public void A_second_round_starts_from_the_first_reply()
    {
        Import(committee, Field, "X", "Invented Act");
        Take(state, Send());
        Import(state, Field, "?", "Newer Act");
        Take(committee, Reply());
        Import(committee, Other, "X", "Invented Act");
        File.WriteAllText(state.Temp.File("second.json"), File.ReadAllText(Write(committee, "QM", state.Temp.File("back.json"), "second.json")));
        var merged = Run(state, state.Temp.File("second.json"));
        Assert.Equal((null, 1, 0), (merged.Refusal, merged.Taken, merged.Open.Count));
        Assert.Equal((Mark.Unclear, Mark.X), (state.MarkOf("QM", Field), state.MarkOf("QM", Other)));
    }

    [Fact]
    public void A_reply_from_which_the_answered_file_was_cut_is_refused()
    {
        Import(committee, Field, "X", "Invented Act");
        Take(state, Send());
        var reply = File.ReadAllText(Reply());
        var cut = System.Text.Json.Nodes.JsonNode.Parse(reply)!.AsObject();
        cut.Remove("answers");
        Assert.Equal("review-tampered", Run(committee, committee.Temp.Write("cut.json", cut.ToJsonString())).Refusal?.Code);
    }

    public static TheoryData<string, string> Refused => new(Specs.Table("review/exchange.md", "What is refused").Select(row => (row["file"], row["outcome"])));

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_file_that_is_not_what_it_says_changes_nothing(string file, string outcome)
    {
        Import(committee, Field, "X", "Invented Act");
        Take(state, Send());
        var (home, path) = Prepared(file);
        var before = home.Show("QM").Marks.Count;
        Assert.Equal("review-" + outcome, Run(home, path).Refusal?.Code);
        Assert.Equal(before, home.Show("QM").Marks.Count);
    }

    [Theory]
    [InlineData("\"mark\": \"X\"", "\"mark\": \"maybe\"", "mark: expected X, ?, NA or an empty cell, found maybe")]
    [InlineData(Field, "N.2.invent.weapon.law", "field: expected a field of the template optext")]
    [InlineData("\"dated\": \"2020-01-01\"", "\"dated\": \"\"", "dated: expected a day, YYYY-MM-DD")]
    [InlineData("pillar review record 1", "another", "format: expected pillar review record 1")]
    public void A_file_with_a_value_that_cannot_be_used_is_one_clear_line(string was, string becomes, string line)
    {
        Import(committee, Field, "X", "Invented Act");
        var path = Changed(Send(), was, becomes);
        Assert.Contains(line, Assert.Throws<BadInputException>(() => Run(state, path)).Message, StringComparison.Ordinal);
    }

    private (ReviewHome Home, string Path) Prepared(string file)
    {
        switch (file)
        {
            case "one character of a citation changed":
                return (committee, Changed(Reply(), "Invented Act", "Invented act"));
            case "a mark changed":
                return (committee, Changed(Reply(), "\"mark\": \"X\"", "\"mark\": \"?\""));
            case "the answered file changed":
                return (committee, Changed(Reply(), "\"instant\": \"2026-07-15T09", "\"instant\": \"2026-07-15T08"));
            case "about another State":
                state.Import($"QN,{Field},X,2026-01-01,Invented Act,2020-01-01");
                return (committee, Write(state, "QN", null, "qn.json"));
            case "answers a file of another installation":
                return (state, Reply());
            case "signed by another key than before":
                Import(state, Other, "X", "Invented Act");
                Take(committee, Reply());
                using (var third = new ReviewHome())
                {
                    third.Import($"QM,{Field},?,2026-01-01,Other Act,2020-01-01");
                    return (committee, committee.Temp.Write("third.json", File.ReadAllText(Write(third, "QM", null, "third.json"))));
                }

            default:
                state.Clock.Now = state.Clock.Now.AddDays(1);
                state.Import($"QM,{Other},X,2026-07-16,Invented Act,2020-01-01");
                return (committee, Write(state, "QM", null, "tomorrow.json"));
        }
    }

    private static FieldMark[] Marks(string word) => word == "–" ? []
        : [new("a", MarkWords.Parse(word.TrimEnd('2', '3'))!.Value, new(2026, 1, 1), new($"Act {word}", "", "", new(2020, 1, 1)))];

    private static void Import(ReviewHome home, string field, string mark, string citation) =>
        Assert.True(home.Import($"QM,{field},{mark},2026-02-01,{citation},{(citation.Length > 0 ? "2020-01-01" : "")}").Done);

    private string Send() => Write(committee, "QM", null, "out.json");

    /// <summary>The State's file as an answer to what it was sent.</summary>
    private string Reply() => Write(state, "QM", committee.Temp.File("out.json"), "back.json");

    private static string Write(ReviewHome home, string code, string? answers, string name)
    {
        var (file, refusal) = home.Module.ExchangeRecord(home.Audit, home.Clock).Write(home.State(code), answers);
        Assert.Null(refusal);
        return home.Temp.Write(name, file!.ToJson());
    }

    private static void Take(ReviewHome home, string path) => Assert.Null(Run(home, path, theirs: true).Refusal);

    private static MergeOutcome Run(ReviewHome home, string path, bool? theirs = null) =>
        home.Module.ExchangeRecord(home.Audit, home.Clock).Run(home.State("QM"), path, _ => theirs, null, ReviewHome.Anna);

    private string Changed(string path, string was, string becomes)
    {
        var text = File.ReadAllText(path);
        Assert.Contains(was, text, StringComparison.Ordinal);
        return committee.Temp.Write("changed.json", text.Replace(was, becomes, StringComparison.Ordinal));
    }
}
