using System.CommandLine;
using Pillar.States.Treaties;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Treaties;

/// <summary>What <c>pillar treaties import</c> is told about the table.</summary>
internal sealed class ImportOptions
{
    private readonly Argument<string> file = new("FILE") { Description = "The table: pasted from the depositary's page, or CSV; UTF-8" };
    private readonly Option<string> treaty = new("--treaty") { Description = "Code of the treaty", HelpName = "CODE", Required = true };
    private readonly Option<string> asOf = new("--as-of") { Description = "Day on which the depositary's page said so", HelpName = "YYYY-MM-DD", Required = true };
    private readonly Option<string> source = new("--source") { Description = "Whose table it is", HelpName = "TEXT", Required = true };
    private readonly Option<bool> whole = new("--whole") { Description = "The table lists everyone who has taken a step: who is not in it has taken none" };
    private readonly Option<string?> rowsAre = new("--rows-are") { Description = "What a row without a day and a status says: party or signed; a list of names is read with it", HelpName = "STEP" };
    private readonly Option<string[]> leaveOut = new("--leave-out") { Description = "A participant that is no State, as the table prints it; may be repeated", HelpName = "NAME" };

    public void AddTo(Command command)
    {
        command.Add(file);
        rowsAre.AcceptOnlyFromAmong("party", "signed");
        new Option[] { treaty, asOf, source, whole, rowsAre, leaveOut }.ToList().ForEach(command.Add);
    }

    /// <exception cref="BadInputException">The day is none.</exception>
    public TreatyRequest Request(ParseResult arguments) => new(
        arguments.GetRequiredValue(treaty), CommandDays.Read(arguments.GetRequiredValue(asOf), "--as-of")!.Value, arguments.GetRequiredValue(source), arguments.GetValue(whole),
        arguments.GetValue(leaveOut) ?? [])
    {
        RowsAre = arguments.GetValue(rowsAre) is { } word ? Enum.Parse<TreatyStatus>(word, ignoreCase: true) : null,
    };

    public string File(ParseResult arguments) => arguments.GetRequiredValue(file);
}
