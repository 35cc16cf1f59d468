using Pillar.Platform.Input;
using Pillar.Platform.Json;
using Pillar.Review.Mandate;
using Pillar.Vocabulary;

namespace Pillar.Review.Papers;

/// <summary>
/// An options paper: proposals, each with the paragraphs it touches, the evidence in this review, who would have to do what, and its effect on other
/// proposals. It is a file that people write; nothing of the evidence stands in it but where it is to be found, so that its figures are always those of the record.
/// </summary>
/// <param name="Name">Of the file, without its ending.</param>
/// <param name="Title">A line.</param>
/// <param name="Cycle">The frozen cycle its figures are of; empty: today's marks.</param>
/// <param name="Set">The States it is about.</param>
/// <param name="Proposals">In their order.</param>
public sealed record OptionsPaper(string Name, string Title, string Cycle, string Set, IReadOnlyList<Proposal> Proposals)
{
    private const int MostProposals = 100;
    private const int MostItems = 100;

    /// <summary>Reads a paper.</summary>
    /// <param name="path">A JSON file.</param>
    /// <exception cref="BadInputException">No such file, or a value that cannot be used; names the property.</exception>
    public static OptionsPaper Read(string path)
    {
        using var input = InputStream.Open(path);
        using var bytes = new MemoryStream();
        input.CopyTo(bytes);
        return Read(Path.GetFileNameWithoutExtension(path), bytes.ToArray());
    }

    internal static OptionsPaper Read(string name, ReadOnlyMemory<byte> bytes)
    {
        using var document = StrictJson.Parse(bytes, name, depth: 8);
        var paper = new JsonObject(name, "$", document.RootElement, "title", "cycle", "set", "proposals");
        List<Proposal> proposals = [.. paper.Objects("proposals", MostProposals, "id", "proposal", "paragraphs", "evidence", "duties", "effects").Select(Proposal)];
        if (proposals.Count == 0)
        {
            throw paper.Missing("proposals", "at least one proposal");
        }

        var ids = proposals.Select(static p => p.Id).ToList();
        var lost = proposals.SelectMany(static p => p.Effects).FirstOrDefault(effect => !ids.Contains(effect.On));
        return lost is null
            ? new(name, Must(paper, "title"), paper.Text("cycle"), paper.Text("set") is { Length: > 0 } set ? set : StateBook.Members, proposals)
            : throw new BadInputException($"{name} $.proposals", "effects on proposals of the paper", $"{lost.On}");
    }

    private static Proposal Proposal(JsonObject proposal) => new(
        Must(proposal, "id"),
        Must(proposal, "proposal"),
        [.. proposal.Items("paragraphs", MostItems).Select(item => MandateBook.Bundled.Find(JsonText.Of(item.Value) ?? "") ?? throw proposal.Wrong(item.Path, "the id of a paragraph (pillar review mandate shows all)", item.Value))],
        [.. proposal.Objects("evidence", MostItems, "set", "section", "domain", "field", "treaty", "finding").Select(Pointer)],
        [.. proposal.Objects("duties", MostItems, "who", "what").Select(static d => new ProposalDuty(Must(d, "who"), Must(d, "what")))],
        [.. proposal.Objects("effects", MostItems, "on", "what").Select(static e => new ProposalEffect(Must(e, "on"), Must(e, "what")))]);

    private static EvidencePointer Pointer(JsonObject evidence) =>
        new(evidence.Text("set"), evidence.Text("section"), evidence.Text("domain"), evidence.Text("field"), evidence.Text("treaty"), evidence.Text("finding"));

    private static string Must(JsonObject from, string name) => from.Text(name) is { Length: > 0 } text && !text.EnumerateRunes().Any(Printable.IsHidden)
        ? text
        : throw from.Missing(name, "visible text");
}

/// <summary>One proposal.</summary>
/// <param name="Id">Short, such as <c>A</c>.</param>
/// <param name="Text">What is proposed.</param>
/// <param name="Paragraphs">What of the mandate it touches.</param>
/// <param name="Evidence">Where its evidence is.</param>
/// <param name="Duties">Who would have to do what.</param>
/// <param name="Effects">On other proposals.</param>
public sealed record Proposal(
    string Id, string Text, IReadOnlyList<MandateParagraph> Paragraphs, IReadOnlyList<EvidencePointer> Evidence, IReadOnlyList<ProposalDuty> Duties, IReadOnlyList<ProposalEffect> Effects);

/// <summary>Who would have to do what.</summary>
public sealed record ProposalDuty(string Who, string What);

/// <summary>What a proposal does to another one.</summary>
public sealed record ProposalEffect(string On, string What);

/// <summary>Where evidence is to be found: a finding, a treaty, a field, or a paragraph and domain, in a set of States; empty set: that of the paper.</summary>
public sealed record EvidencePointer(string Set, string Section, string Domain, string Field, string Treaty, string Finding);
