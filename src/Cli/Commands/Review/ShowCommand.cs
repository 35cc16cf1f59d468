using System.CommandLine;
using Pillar.Review;
using Pillar.Review.Records;
using Pillar.Review.Templates;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review show STATE</c>: one State's record on a day, with the evidence of every mark.</summary>
internal static class ShowCommand
{
    private static readonly Argument<string> State = ReviewOptions.State();
    private static readonly Option<string?> On = ReviewOptions.On();
    private static readonly Option<string?> Template = ReviewOptions.Template();
    private static readonly Option<bool> Public = ReviewOptions.Public();

    public static Command Create() => new Command("show", "Show one State's record with the evidence of every mark") { State, On, Template, Public }.Does(Run);

    private static int Run(Session session)
    {
        var arguments = session.Arguments;
        var state = session.Review.StateBook.Require(arguments.GetRequiredValue(State));
        var record = session.Review.ShowRecord.Run(state, ReviewOptions.Day(session, arguments.GetValue(On)), arguments.GetValue(Public), ReviewOptions.Template(session, Template));
        if (session.Json)
        {
            session.Out.WriteLine(ReviewJson.Record(record, session.Review.StateBook, session.Language));
            return ExitCodes.Done;
        }

        Print(session, record);
        return ExitCodes.Done;
    }

    private static void Print(Session session, StateRecord record)
    {
        ReviewOptions.Say(session, "record-head", session.Review.StateBook.Name(record.State.Code, session.Language), record.State.Code, record.Template.Code, ReviewOptions.Day(record.On));
        if (record.State.Invented)
        {
            ReviewOptions.Say(session, "invented");
        }

        if (record.Marks.Count == 0)
        {
            ReviewOptions.Say(session, "no-record");
            return;
        }

        session.Out.WriteLine();
        session.Out.WriteLine(ReviewOptions.Text(session, "count-columns"));
        foreach (var part in record.Template.Fields.GroupBy(static f => (f.Paragraph, f.Domain)).OrderBy(static p => p.Key.Paragraph, StringComparer.Ordinal))
        {
            Wrapped.Write(session.Out, $"{RecordLines.Count(record.Count(part)!.Value)}  ", $"{part.Key.Paragraph} {TemplateField.Label("domain", part.Key.Domain, session.Language)}");
        }

        Wrapped.Write(session.Out, $"{RecordLines.Count(record.Count(record.Template.Fields)!.Value)}  ", ReviewOptions.Text(session, "total"));
        Marks(session, record);
        session.Out.WriteLine();
        Wrapped.Write(session.Out, "", session.Review.WordingOf(record.Template).In(session.Language));
        Wrapped.Write(session.Out, "", ReviewModule.Neutral.In(session.Language));
    }

    private static void Marks(Session session, StateRecord record)
    {
        session.Out.WriteLine();
        foreach (var field in record.Template.Fields)
        {
            if (record.Marks.GetValueOrDefault(field.Id) is { } known && known.What.Mark != Mark.Blank)
            {
                Wrapped.Write(session.Out, $"{field.Id,-40} ", $"{RecordLines.Mark(known.What)} [{ReviewModule.NameOf(record.Line.Of(known.Number)).In(session.Language)}]");
            }
        }
    }
}
