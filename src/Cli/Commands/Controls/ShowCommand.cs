using System.CommandLine;
using Pillar.Controls;
using Pillar.Controls.Lists;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar controls show CODE</c>: an entry as the list has it.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("CODE") { Description = "An entry such as 1C210, or an item such as 1C210.a" };
        var (list, on) = (ControlLines.List(), ControlLines.On());
        var rules = new Option<bool>("--rules") { Description = "Show what the entry asks for as rules, each with the id that an answer names" };
        var command = new Command("show", "Show an entry: its items, notes, reasons for control and licence columns") { code, list, on, rules };
        return command.Does(session =>
        {
            var shown = session.Controls.ShowControl.Run(session.Arguments.GetRequiredValue(code), session.Arguments.GetValue(list), CommandDays.Read(session.Arguments.GetValue(on), "--on"));
            return session.Arguments.GetValue(rules) ? Rules(session, shown) : Run(session, shown);
        });
    }

    private static int Rules(Session session, IReadOnlyList<ShownControl> shown)
    {
        foreach (var one in shown)
        {
            if (session.Json)
            {
                session.Out.WriteLine(ControlsJson.Rules(one));
                continue;
            }

            Wrapped.Write(session.Out, $"{one.Item?.Id ?? one.Entry.Code}  ", $"{ControlLines.Edition(session, one.Edition)}. {one.NotTheLaw.In(session.Language)}");
            if (one.Rule is { } rule)
            {
                RuleLines.Print(session, rule, "  ");
            }
            else
            {
                Wrapped.Write(session.Out, "  ", ControlLines.Say(session, "no-rules"));
            }
        }

        return ExitCodes.Done;
    }

    private static int Run(Session session, IReadOnlyList<ShownControl> shown)
    {
        if (session.Json)
        {
            session.Out.WriteLine(ControlsJson.Shown(shown, session.Language));
            return ExitCodes.Done;
        }

        foreach (var one in shown)
        {
            Head(session, one);
            foreach (var item in one.Item is { } asked ? [asked] : one.Entry.Items)
            {
                Item(session, item, "");
            }

            Foot(session, one.Entry);
            Terms(session, one);
        }

        return ExitCodes.Done;
    }

    private static void Head(Session session, ShownControl shown)
    {
        var entry = shown.Entry;
        Wrapped.Write(session.Out, $"{entry.Code}  ", entry.Heading);
        Wrapped.Write(session.Out, "  ", $"{ControlLines.Edition(session, shown.Edition)}. {shown.NotTheLaw.In(session.Language)}");
        Line(session, "also", string.Join(", ", entry.Also));
        Line(session, "purpose", ControlLines.Word(session, entry.Purpose));
        Line(session, "regimes", string.Join(", ", entry.Regimes.Select(mark => ControlLines.Word(session, mark))));
        Line(session, "delivery", entry.MeansOfDelivery ? ControlLines.Say(session, "yes") : "");
        Line(session, "reasons", string.Join(", ", entry.Licensing.Reasons));
        foreach (var column in entry.Licensing.Columns)
        {
            Line(session, "column", $"{column.Scope}: {column.Column}");
        }

        session.Out.WriteLine();
        foreach (var text in entry.Intro)
        {
            Wrapped.Write(session.Out, "  ", text);
        }

        Notes(session, entry.Notes, "  ");
    }

    private static void Item(Session session, ControlItem item, string indent)
    {
        Wrapped.Write(session.Out, $"{indent}{item.Id}  ", item.Text.Length == 0 ? "–" : item.Text);
        foreach (var below in item.Items)
        {
            Item(session, below, indent + "  ");
        }

        Notes(session, item.Notes, indent + "    ");
    }

    private static void Notes(Session session, IEnumerable<ControlNote> notes, string indent)
    {
        foreach (var note in notes)
        {
            Wrapped.Write(session.Out, $"{indent}[{ControlLines.Word(session, note.Kind)}] ", $"{note.Label}: {string.Join(' ', note.Text)}");
        }
    }

    private static void Foot(Session session, ControlEntry entry)
    {
        session.Out.WriteLine();
        Line(session, "related", entry.RelatedControls);
        Line(session, "definitions", entry.Definitions);
        foreach (var condition in entry.Licensing.Conditions)
        {
            Line(session, "condition", condition);
        }
    }

    /// <summary>What quoted terms mean, and which the edition does not define.</summary>
    private static void Terms(Session session, ShownControl shown)
    {
        var (defined, open) = (shown.Terms.Where(static term => term.Definitions.Count > 0).ToList(), shown.Terms.Where(static term => term.Definitions.Count == 0).ToList());
        if (defined.Count > 0)
        {
            Wrapped.Write(session.Out, "  ", ControlLines.Say(session, "show-terms"));
        }

        foreach (var definition in defined.SelectMany(static term => term.Definitions).DistinctBy(static definition => definition.Text))
        {
            Wrapped.Write(session.Out, "    ", definition.Where.Length > 0 ? $"[{definition.Where}] {definition.Text}" : definition.Text);
        }

        Line(session, "terms-open", string.Join(", ", open.Select(static term => term.Term)));
    }

    private static void Line(Session session, string key, string text)
    {
        if (text.Length > 0)
        {
            Wrapped.Write(session.Out, $"  {ControlLines.Say(session, "show-" + key)} ", text);
        }
    }
}
