using System.CommandLine;

namespace Pillar.Cli.Commands.Judgements;

/// <summary><c>pillar judgements …</c>: is a hit the customer, who says so, and why?</summary>
internal static class JudgementsCommand
{
    public static Command Create() => new("judgements", "Judge hits of a screening, and show who judged what and why")
    {
        AddCommand.Create(),
        ListCommand.Create(),
    };
}
