using System.CommandLine;
using Pillar.Cli.Commands.Accounts;
using Pillar.Cli.Commands.Audit;
using Pillar.Cli.Commands.Controls;
using Pillar.Cli.Commands.Judgements;
using Pillar.Cli.Commands.Lists;
using Pillar.Cli.Commands.Money;
using Pillar.Cli.Commands.Review;
using Pillar.Cli.Commands.Risks;
using Pillar.Cli.Commands.Screening;
using Pillar.Cli.Commands.States;
using Pillar.Cli.Commands.Treaties;

namespace Pillar.Cli.Commands;

/// <summary>Every command, in the order help shows them. A command stands here only when it works.</summary>
internal static class CommandTree
{
    public static RootCommand Build()
    {
        var root = new RootCommand("Pillar: resolution 1540 (2004) as software. An aid to an officer; no hit is not clearance.");
        GlobalOptions.AddTo(root);
        root.Add(AssessCommand.Create());
        root.Add(ScreenCommand.Create());
        root.Add(MoneyCommand.Create());
        root.Add(RiskCommand.Create());
        root.Add(JudgementsCommand.Create());
        root.Add(ListsCommand.Create());
        root.Add(ClassifyCommand.Create());
        root.Add(ControlsCommand.Create());
        root.Add(ProductsCommand.Create());
        root.Add(PackCommand.Create());
        root.Add(ServeCommand.Create());
        root.Add(StatesCommand.Create());
        root.Add(TreatiesCommand.Create());
        root.Add(ReviewCommand.Create());
        root.Add(AccountsCommand.Create());
        root.Add(AuditCommands.Create());
        return root;
    }
}
