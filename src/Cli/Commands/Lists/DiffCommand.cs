using System.CommandLine;
using Pillar.Cli.Resources;
using Pillar.Screening.Lists;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Lists;

/// <summary><c>pillar lists diff OLD NEW</c>: what changed between two editions.</summary>
internal static class DiffCommand
{
    private const string Accepted = "a list file, a folder with the parts of one, a list in force, or LIST@EDITION";

    public static Command Create()
    {
        var before = new Argument<string>("OLD") { Description = $"The older edition: {Accepted}" };
        var after = new Argument<string>("NEW") { Description = "The newer one, named in the same ways" };
        var command = new Command("diff", "Show entries added, removed and changed between two editions") { before, after };
        return command.Does(session => Run(session, session.Arguments.GetRequiredValue(before), session.Arguments.GetRequiredValue(after)));
    }

    private static int Run(Session session, string before, string after)
    {
        var difference = session.Screening.CompareLists.Run(before, after);
        if (session.Json)
        {
            session.Out.WriteLine(ListsJson.Difference(difference));
            return ExitCodes.Done;
        }

        session.Out.WriteLine(ListsCliText.Say(
            "difference", session.Language, difference.Added.Count, difference.Removed.Count, difference.Changed.Count));
        Print(session, '+', difference.Added);
        Print(session, '-', difference.Removed);
        foreach (var change in difference.Changed)
        {
            Print(session, '~', [change.Entry]);
            foreach (var field in change.Fields)
            {
                Print(session, '-', field.Field, field.Removed);
                Print(session, '+', field.Field, field.Added);
            }
        }

        return ExitCodes.Done;
    }

    private static void Print(Session session, char sign, string field, IReadOnlyList<string> values)
    {
        foreach (var value in values)
        {
            session.Out.WriteLine($"    {sign} {ListsCliText.Say("field-" + field, session.Language)}  {Printable.Line(value, 300)}");
        }
    }

    private static void Print(Session session, char sign, IReadOnlyList<ListEntry> entries)
    {
        foreach (var entry in entries)
        {
            session.Out.WriteLine($"{sign} {entry.Reference}  {Printable.Line(entry.Names[0].Value.Text, 300)}");
        }
    }
}
