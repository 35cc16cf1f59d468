using System.CommandLine;
using Pillar.Cli;
using Pillar.Cli.Commands;

var root = CommandTree.Build();
var arguments = root.Parse(args);
if (arguments.Errors.Count > 0)
{
    Console.Error.WriteLine($"{arguments.Errors[0].Message} (try: pillar --help)");
    return ExitCodes.Usage;
}

return arguments.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
