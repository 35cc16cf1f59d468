using System.CommandLine;
using System.Text.Json;
using Pillar.Cli.Resources;

namespace Pillar.Cli.Commands.Lists;

/// <summary><c>pillar lists verify</c>: are the lists in force whole?</summary>
internal static class VerifyCommand
{
    public static Command Create() => new Command("verify", "Read every list in force against its checksums").Does(Run);

    private static int Run(Session session)
    {
        var lists = session.Screening.VerifyLists.Run();
        if (session.Json)
        {
            session.Out.WriteLine(JsonSerializer.Serialize(
                lists.Select(list => VerifiedListJson.Of(list, session.Language)).ToArray(), ImportJsonContext.Default.VerifiedListJsonArray));
        }

        foreach (var list in lists)
        {
            if (!list.Whole)
            {
                session.Error.WriteLine(ListLine.Failed(list.Id, list.Problem, session.Language));
            }
            else if (!session.Json)
            {
                session.Out.WriteLine(ListsCliText.Say("whole", session.Language, list.Id, list.Records));
            }
        }

        return lists.All(static l => l.Whole) ? ExitCodes.Done : ExitCodes.BadInput;
    }
}
