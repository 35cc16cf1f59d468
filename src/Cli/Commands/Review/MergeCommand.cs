using System.CommandLine;
using Pillar.Platform.Accounts;
using Pillar.Review;
using Pillar.Review.Exchange;
using Pillar.Review.Records;
using Pillar.Review.Templates;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review merge STATE FILE</c>: a file that came is compared on three sides, and with <c>--yes</c> taken.</summary>
internal static class MergeCommand
{
    private static readonly Argument<string> State = ReviewOptions.State();
    private static readonly Argument<string> File = new("FILE") { Description = "The signed file (JSON) or the workbook of a matrix (XLSX) that came" };
    private static readonly Option<string[]> Take = new("--take") { Description = "Decides a conflict: FIELD=ours or FIELD=theirs; may be repeated", HelpName = "FIELD=SIDE" };
    private static readonly Option<string?> Signer = new("--signer") { Description = "The public key that must have signed; else that of the State's earlier files", HelpName = "KEY" };
    private static readonly Option<bool> Yes = new("--yes") { Description = "Take what is shown; without it nothing is written" };

    public static Command Create() =>
        new Command("merge", "Compare a signed file, or a workbook of a matrix, with the record on three sides; with --yes, take it") { State, File, Take, Signer, Yes }.Does(Run);

    private static int Run(Session session)
    {
        var arguments = session.Arguments;
        var state = session.Review.StateBook.Require(arguments.GetRequiredValue(State));
        var (file, signer) = (arguments.GetRequiredValue(File), arguments.GetValue(Signer));
        var chosen = (arguments.GetValue(Take) ?? []).Select(Choice).ToDictionary(static c => c.Field, static c => c.Theirs, StringComparer.Ordinal);
        var exchange = session.Review.ExchangeRecord(session.Audit, session.Clock);
        bool? Choose(MergeCell cell) => chosen.TryGetValue(cell.Field, out var theirs) ? theirs : null;
        var outcome = arguments.GetValue(Yes)
            ? exchange.Run(state, file, Choose, signer, Actor.OfOperatingSystem())
            : Shown(exchange.Read(state, file, signer), Choose);
        if (session.Json)
        {
            session.Out.WriteLine(ReviewJson.Merge(outcome, session.Language));
        }

        if (outcome.Refusal is { } refusal)
        {
            return ReviewOptions.Refuse(session, refusal);
        }

        if (outcome.File.Problems.Count > 0)
        {
            outcome.File.Problems.ToList().ForEach(problem => session.Error.WriteLine(problem.In(session.Language)));
            session.Error.WriteLine(ReviewOptions.Text(session, "nothing-taken", outcome.File.Problems.Count));
            return ExitCodes.BadInput;
        }

        if (!session.Json)
        {
            Print(session, outcome);
        }

        return outcome.Open.Count > 0 ? ExitCodes.Refer : ExitCodes.Done;
    }

    private static MergeOutcome Shown((ReceivedRecord File, Merge? Merge, Refusal? Refusal) read, Func<MergeCell, bool?> choose) =>
        new(read.File, read.Merge, [.. (read.Merge?.Conflicts ?? []).Where(cell => choose(cell) is null)], 0, read.Refusal);

    private static void Print(Session session, MergeOutcome outcome)
    {
        var merge = outcome.Merge!;
        ReviewOptions.Say(session, outcome.File.Signer.Length > 0 ? "merge-signer" : "merge-unsigned", outcome.File.Signer.Length > 0 ? outcome.File.Signer : outcome.File.Seal);
        ReviewOptions.Say(session, "merge-counts", merge.Taken.Count, merge.Kept.Count, merge.Conflicts.Count);
        foreach (var cell in merge.Conflicts)
        {
            var field = outcome.File.Template.Fields[outcome.File.Template.Place(cell.Field)];
            session.Out.WriteLine();
            Wrapped.Write(session.Out, "", $"{cell.Field}: {TemplateField.Label("domain", field.Domain, session.Language)}, {field.In(session.Language)}");
            Wrapped.Write(session.Out, "  ", ReviewOptions.Text(session, "merge-sent", Side(session, cell.Base)));
            Wrapped.Write(session.Out, "  ", ReviewOptions.Text(session, "merge-ours", Side(session, cell.Ours)));
            Wrapped.Write(session.Out, "  ", ReviewOptions.Text(session, "merge-theirs", Side(session, cell.Theirs)));
        }

        session.Out.WriteLine();
        if (outcome.Open.Count > 0)
        {
            ReviewOptions.Say(session, "merge-open", outcome.Open.Count);
            return;
        }

        ReviewOptions.Say(session, session.Arguments.GetValue(Yes) ? "merge-taken" : "merge-not-taken", outcome.Taken);
    }

    private static string Side(Session session, FieldMark? mark) => mark is null || mark.Mark == Mark.Blank
        ? ReviewOptions.Text(session, "blank")
        : RecordLines.Mark(mark);

    private static (string Field, bool Theirs) Choice(string text) => text.Split('=') switch
    {
        [var field, "ours"] => (field, false),
        [var field, "theirs"] => (field, true),
        _ => throw new BadInputException("--take", "FIELD=ours or FIELD=theirs", text),
    };
}
