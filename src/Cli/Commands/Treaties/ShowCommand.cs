using System.CommandLine;
using System.Globalization;
using Pillar.States;
using Pillar.States.Treaties;

namespace Pillar.Cli.Commands.Treaties;

/// <summary><c>pillar treaties show TREATY</c>: one instrument by group, over time, and who is missing.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var code = new Argument<string>("TREATY") { Description = "Code of the treaty, such as ICSANT; see: pillar treaties board" };
        var command = new Command("show", "Show one treaty: figures by group and over time, and who has not joined") { code };
        return command.Does(session => Run(session, session.Arguments.GetRequiredValue(code)));
    }

    private static int Run(Session session, string code)
    {
        var treaty = session.States.TreatyBook.Require(code);
        if (session.Json)
        {
            session.Out.WriteLine(TreatiesJson.Show(session.States, treaty, session.Language));
            return ExitCodes.Done;
        }

        var rows = session.States.TreatyBoard.OverTime(treaty);
        TreatyLines.Head(session, treaty, rows[0].Edition);
        if (rows[0].Edition is not null)
        {
            Print(session, rows[0], rows);
        }

        return ExitCodes.Done;
    }

    private static void Print(Session session, TreatyRow row, IReadOnlyList<TreatyRow> overTime)
    {
        TreatyLines.Sets(session, "by-group", row.Groups);
        TreatyLines.Set(session, StatesModule.GroupName(RegionalGroup.None).In(session.Language), row.NoGroup);
        TreatyLines.Set(session, TreatyLines.Say(session, "all"), row.All);
        session.Out.WriteLine();
        session.Out.WriteLine(TreatyLines.Say(session, "over-time"));
        foreach (var one in overTime)
        {
            OneDay(session, one, one.Edition!);
        }

        foreach (var status in new[] { TreatyStatus.Signed, TreatyStatus.Neither, TreatyStatus.Withdrawn })
        {
            Missing(session, row.Edition!, status);
        }

        List<string> outside = [.. row.Edition!.Steps.Select(static s => s.State).Where(code => session.States.Get(code)?.Standing != Standing.Member)];
        if (outside.Count > 0)
        {
            List(session, "outside", outside.Select(code => (code, $" ({TreatyLines.Say(session, "status-" + row.Edition.StatusOf(code).Word())})")));
        }

        session.Out.WriteLine();
        Wrapped.Write(session.Out, "", Treaty.Neutral.In(session.Language));
    }

    private static void OneDay(Session session, TreatyRow row, TreatyEdition edition)
    {
        Wrapped.Write(session.Out, $"  {TreatyLines.Day(edition.AsOf)}  ", TreatyLines.Say(session, "edition", row.All.Parties, row.Members.Parties, row.All.SignedOnly, edition.Source.Name));
        if (row.Change is { } change)
        {
            Changed("joined-since", change.Joined);
            Changed("signed-since", change.Signed);
            Changed("left-since", change.Left);
            Changed("differ-since", change.Differ);

            void Changed(string key, IReadOnlyList<string> codes)
            {
                if (codes.Count > 0)
                {
                    Wrapped.Write(session.Out, "              ", TreatyLines.Say(session, key, TreatyLines.Day(change.From), codes.Count, TreatyLines.Names(session, codes)));
                }
            }
        }
    }

    private static void Missing(Session session, TreatyEdition edition, TreatyStatus status)
    {
        var codes = session.States.Members.Select(static m => m.Alpha2).Where(code => edition.StatusOf(code) == status).ToList();
        if (codes.Count > 0)
        {
            List(session, $"list-{status.Word()}", codes.Select(code => (code, Date(session, edition.Of(code), status))));
        }
    }

    private static string Date(Session session, TreatySteps? steps, TreatyStatus status) => status switch
    {
        _ when steps is { IsUndated: true } => $" ({TreatyLines.Say(session, "undated")})",
        TreatyStatus.Signed => $" ({TreatyLines.Day(steps?.Signed)})",
        TreatyStatus.Withdrawn => $" ({TreatyLines.Day(steps?.Withdrawn)})",
        _ => "",
    };

    private static void List(Session session, string title, IEnumerable<(string Code, string After)> states)
    {
        var names = states.Select(state => TreatyLines.Names(session, [state.Code]) + state.After).ToList();
        session.Out.WriteLine();
        session.Out.WriteLine(TreatyLines.Say(session, title, names.Count.ToString(CultureInfo.InvariantCulture)));
        Wrapped.Write(session.Out, "  ", string.Join(", ", names));
    }
}
