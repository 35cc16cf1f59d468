using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pillar.Controls.Classifying;
using Pillar.Controls.Lists;
using Pillar.Controls.Lists.Core;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Vocabulary;

namespace Pillar.Controls.Register;

/// <summary>
/// Use case: a person signs what a product is, against one edition in force. The rules are asked first. They do not overrule a person, but who signs what
/// they do not bear out, or in the place of an earlier signature, says why.
/// </summary>
public sealed class SignClassification
{
    public const int LongestReason = 500;
    public const int LongestFunction = 100;

    private readonly ControlStore lists;
    private readonly RegisterStore register;
    private readonly IAuditLog audit;
    private readonly TimeProvider clock;

    internal SignClassification(ControlStore lists, RegisterStore register, IAuditLog audit, TimeProvider clock) =>
        (this.lists, this.register, this.audit, this.clock) = (lists, register, audit, clock);

    /// <param name="request">What is signed.</param>
    /// <param name="by">Who signs.</param>
    /// <exception cref="BadInputException">A part is missing, or no list in force has the code; nothing was signed.</exception>
    /// <exception cref="Platform.Storage.StoreFailedException">It cannot be written; nothing was.</exception>
    public SignedClassification Run(SignRequest request, Actor by)
    {
        var product = ProductName.Require(request.Product);
        var function = SaidOnOneLine("--function", $"the function in which you sign, at most {LongestFunction} characters", request.Function, LongestFunction);
        var reason = request.Reason.Length == 0 ? "" : SaidOnOneLine("--reason", $"a reason on one line, at most {LongestReason} characters", request.Reason, LongestReason);
        var list = List(request);
        var (code, entry) = Entry(list, request.Code.Trim().TrimEnd('.'));
        var (said, because, open) = Held(list, request.Facts, code);
        var content = new SignedContent(code, said, entry is null ? EntryMark.None : EntryMark.Of(entry), SignedFacts.Of(request.Facts), because) { Function = function, Reason = reason, Open = open };
        var edition = new SignedEdition(list.Edition.Id, list.Edition.AsOf, list.Edition.SourceHash);
        return register.Append(new SignedClassification(0, clock.GetUtcNow(), by, product, edition, content, 0, ("", 0)), before => Check(content, before), signed => audit.Append(Event(signed)));
    }

    /// <summary>Whether the rules of a list bear out a code on these facts, the leaves that say so, and the questions that are open.</summary>
    internal static (Verdict Said, IReadOnlyList<string> Because, IReadOnlyList<string> Open) Held(ClassifiedList list, ItemFacts facts, string code)
    {
        if (code == SignedClassification.NoEntry)
        {
            var answer = Classifier.Run([list], facts, 1, strict: false);
            return answer.Outcome switch
            {
                ClassificationOutcome.NoEntryFound => (Verdict.Met, [], []),
                ClassificationOutcome.EntryMet => (Verdict.NotMet, [.. answer.Candidates.Select(static met => met.Code)], []),
                _ => (Verdict.Unknown, [], [.. answer.Candidates.Where(static near => near.Verdict == Verdict.Unknown).SelectMany(static near => near.Answer.Missing()).Select(static leaf => leaf.Id)]),
            };
        }

        var held = list.Against(facts, code);
        return held is null
            ? (Verdict.Unknown, [], [])
            : (held.Verdict, [.. Met(held.Part).Select(static e => $"{e.Because} [{((Compiling.Leaf)e.Rule).Id}]")], [.. (held.Part.Verdict == Verdict.Unknown ? held.Part : held.Candidate.Answer).Missing().Select(static leaf => leaf.Id)]);
    }

    /// <summary>Every leaf on the best path of which something is known.</summary>
    private static IEnumerable<Evaluated> Met(Evaluated part) => part.BestPath().Where(static e => e is { Rule: Compiling.Leaf, Because.Length: > 0 });

    private ClassifiedList List(SignRequest request)
    {
        if (request.List == CoreList.Id || !lists.HasAny)
        {
            throw new BadInputException("--list", "a list that was imported: the bundled one holds none of the law's words", $"{request.List ?? CoreList.Id}");
        }

        var inForce = lists.InForce(request.List);
        var having = request.Code == SignedClassification.NoEntry ? inForce : [.. inForce.Where(list => Find(list, request.Code.Trim().TrimEnd('.')) is not null)];
        return having.Count switch
        {
            0 => throw new BadInputException("--sign", $"none, or a code of {string.Join(", ", inForce.Select(static l => l.Edition.Id))}", $"{request.Code}"),
            1 => lists.Classified(having[0]),
            _ => throw new BadInputException("--list", $"one of {string.Join(", ", having.Select(static l => l.Edition.Id))}: one signature stands on one edition", "nothing"),
        };
    }

    private static (string Code, ControlEntry? Entry) Entry(ClassifiedList list, string code) =>
        code == SignedClassification.NoEntry ? (code, null) : Find(list.List, code)!.Value;

    /// <summary>The entry of a code and the code as the list writes it; null where the list does not have it.</summary>
    internal static (string Code, ControlEntry? Entry)? Find(ControlList list, string code)
    {
        foreach (var entry in list.Entries.Where(entry => code.StartsWith(entry.Code, StringComparison.OrdinalIgnoreCase)))
        {
            if (code.Length == entry.Code.Length)
            {
                return (entry.Code, entry);
            }

            if (entry.AllItems().FirstOrDefault(item => item.Id.Equals(code, StringComparison.OrdinalIgnoreCase)) is { } item)
            {
                return (item.Id, entry);
            }
        }

        return null;
    }

    private static void Check(SignedContent content, SignedClassification? before)
    {
        if (content.Reason.Length > 0)
        {
            return;
        }

        if (before is not null)
        {
            throw new BadInputException("--reason", $"why number {before.Number} ({before.Content.Code}) no longer stands", "nothing");
        }

        if (content.Said != Verdict.Met)
        {
            throw new BadInputException(
                "--reason", content.Said == Verdict.Unknown ? $"why {content.Code} is signed while facts are missing: {string.Join(", ", content.Open)}" : $"why {content.Code} is signed against the rules", "nothing");
        }
    }

    private static string SaidOnOneLine(string field, Phrase expected, string text, int longest) =>
        text.Trim() is { Length: > 0 } line && line.Length <= longest && !line.Any(char.IsControl) ? line : throw new BadInputException(field, expected, $"{text.Trim()}");

    private static AuditEvent Event(SignedClassification signed) => new(
        "products.sign",
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["number"] = signed.Number.ToString(CultureInfo.InvariantCulture),
            ["code"] = signed.Content.Code,
            ["edition"] = signed.Edition.ToString(),
            ["source"] = signed.Edition.SourceHash,
            ["supersedes"] = signed.Supersedes.ToString(CultureInfo.InvariantCulture),
            ["content"] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(SignedContentJson.Write(signed.Content)))),
        })
    {
        By = signed.By,
    };
}

/// <summary>What a person signs.</summary>
/// <param name="Product">Maker and model.</param>
/// <param name="Code">An entry or item, or <see cref="SignedClassification.NoEntry"/>.</param>
/// <param name="Facts">What is known of the item.</param>
/// <param name="List">Of which list; may be null where one alone in force has the code.</param>
public sealed record SignRequest(string Product, string Code, ItemFacts Facts, string? List)
{
    /// <summary>In what function.</summary>
    public string Function { get; init; } = "";

    /// <summary>Why, where that is needed.</summary>
    public string Reason { get; init; } = "";
}
