using System.CommandLine;
using Pillar.Review;
using Pillar.Review.National;
using Pillar.Review.Resources;
using Pillar.Review.Templates;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review plan …</c>: a State's action plan, and which gaps of its record no action covers.</summary>
internal static class PlanCommand
{
    private static readonly Argument<string> State = ReviewOptions.State();
    private static readonly Option<string?> On = ReviewOptions.On();
    private static readonly Option<bool> Public = ReviewOptions.Public();
    private static readonly Option<bool> Gaps = new("--gaps") { Description = "List the gaps that no action covers" };

    public static Command Create() => new("plan", "Keep a State's action plan and see which gaps no action covers")
    {
        new Command("show", "Show the plan with its deadlines, budgets and the gaps it leaves") { State, On, Public, Gaps }.Does(Show),
        SheetVerbs.Set(NationalSheets.Plan),
        SheetVerbs.Import(NationalSheets.Plan),
        SheetVerbs.Export(NationalSheets.Plan),
    };

    private static int Show(Session session)
    {
        var arguments = session.Arguments;
        var state = session.Review.StateBook.Require(arguments.GetRequiredValue(State));
        var plan = session.Review.ShowPlan.Run(state, ReviewOptions.Day(session, arguments.GetValue(On)), arguments.GetValue(Public));
        if (session.Json)
        {
            session.Out.WriteLine(PlanJson.Of(plan, session.Review.StateBook, session.Language));
        }
        else
        {
            Print(session, plan);
        }

        return ExitCodes.Done;
    }

    private static void Print(Session session, ActionPlan plan)
    {
        SheetVerbs.Say(
            session, "plan-head", session.Review.StateBook.Name(plan.State.Code, session.Language), plan.State.Code, ReviewOptions.Day(plan.On), plan.Actions.Count,
            plan.Actions.Count(static a => a.Open), plan.Late.Count());
        if (plan.State.Invented)
        {
            ReviewOptions.Say(session, "invented");
        }

        foreach (var action in plan.Actions)
        {
            session.Out.WriteLine();
            Print(session, action, action.Late(plan.On));
        }

        session.Out.WriteLine();
        foreach (var (currency, sum) in plan.Budgets)
        {
            SheetVerbs.Say(session, "plan-sum", SheetWords.Amount(sum, session.Language), currency);
        }

        PrintGaps(session, plan);
    }

    private static void Print(Session session, PlannedAction action, bool late)
    {
        void Line(string key, params object[] values) => Wrapped.Write(session.Out, "  ", SheetVerbs.Text(session, key, values));
        var status = SheetWords.Word(action.Status, session.Language);
        Wrapped.Write(session.Out, $"{action.Row.Id}  ", action.Measure);
        Line("plan-risk", action.Risk);
        Line("plan-lead", action.Agency, action.Start is { } start ? ReviewOptions.Day(start) : "–", ReviewOptions.Day(action.End), late ? SheetVerbs.Text(session, "plan-late", status) : status);
        Line("plan-indicator", action.Indicator);
        if (action.Budget is { } budget)
        {
            Line("plan-budget", SheetWords.Amount(budget, session.Language), action.Currency);
        }

        if (action.Fields.Count > 0)
        {
            Line("plan-fields", string.Join(' ', action.Fields));
        }

        if (action.Help.Length > 0)
        {
            Line("plan-help", action.Help);
        }
    }

    private static void PrintGaps(Session session, ActionPlan plan)
    {
        if (plan.Uncovered is not { } uncovered)
        {
            SheetVerbs.Say(session, "plan-no-record");
            return;
        }

        SheetVerbs.Say(session, "plan-uncovered", plan.Gaps!.Count, uncovered.Count);
        if (plan.StillOpen.Count > 0)
        {
            SheetVerbs.Say(session, "plan-still-open", string.Join(' ', plan.StillOpen.Select(static f => f.Id)));
        }

        if (!session.Arguments.GetValue(Gaps))
        {
            SheetVerbs.Say(session, "plan-show-gaps");
            return;
        }

        foreach (var field in uncovered)
        {
            Wrapped.Write(session.Out, $"{field.Id,-40} ", $"{TemplateField.Label("paragraph", field.Paragraph, session.Language)} · {field.In(session.Language)}");
        }
    }
}
