using System.Globalization;
using Pillar.Platform.Accounts;
using Pillar.Transfers.Money;
using Pillar.Transfers.Money.Freezing;
using Pillar.Vocabulary;

namespace Pillar.Web.Pages.Money;

/// <summary>A step of a case as a form or a program sends it: words, not yet understood.</summary>
internal static class CaseForm
{
    /// <summary>The names of all fields of all steps.</summary>
    public static string[] Fields { get; } =
        ["customer", "entry", "name", "payment", "listed", "reason", "holdings", "at", "to", "reference", "how", "kind", "holding", "amount", "authority", "decision", "absent"];

    /// <exception cref="BadInputException">A field holds what it cannot mean.</exception>
    public static CaseOutcome Open(FreezingModule freezing, Func<string, string> field, Actor who) => freezing.OpenCase.Run(
        new(field("customer"), field("entry"), field("name"), field("payment"), Moment.Read(field("listed"), "listed"), field("reason")), who);

    /// <summary>Takes the step; null where no step has that word.</summary>
    /// <exception cref="BadInputException">A field holds what it cannot mean.</exception>
    public static CaseOutcome? Take(FreezingModule freezing, (long Case, string Step) what, Func<string, string> field, Actor who) => what.Step switch
    {
        "freeze" => freezing.FreezeHoldings.Run(what.Case, Lines(field("holdings")), Moment.Read(field("at"), "at"), who),
        "report" => freezing.ReportFreeze.Run(what.Case, field("to"), field("reference"), who),
        "notify" => freezing.NotifyHolder.Run(what.Case, field("how"), who),
        "exempt" => freezing.GrantExemption.Run(what.Case, new(field("kind"), Number(field("holding")), field("amount"), field("authority"), field("decision"), field("reason")), who),
        "correct" => freezing.CorrectHolding.Run(what.Case, Number(field("holding")), field("amount"), field("reason"), who),
        "contest" => freezing.ContestFreeze.Run(what.Case, field("reason"), who),
        "uphold" => freezing.ContestFreeze.Uphold(what.Case, field("reason"), who),
        "release" => freezing.EndFreeze.Release(what.Case, field("reason"), field("absent"), who),
        "return" => freezing.EndFreeze.Return(what.Case, field("reason"), field("absent"), who),
        "countersign" => freezing.EndFreeze.Countersign(what.Case, field("reason"), who),
        _ => null,
    };

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static long Number(string text) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new BadInputException("holding", "the number of a holding", $"{text}");
}
