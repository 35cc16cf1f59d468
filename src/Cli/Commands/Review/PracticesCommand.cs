using System.CommandLine;
using Pillar.Review;
using Pillar.Review.National;
using Pillar.Review.Sheets;
using Pillar.Review.Templates;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review practices …</c>: what works well, of one State or of all that let it be seen.</summary>
internal static class PracticesCommand
{
    private static readonly Sheet Sheet = NationalSheets.Practice;
    private static readonly Argument<string?> State = new("STATE") { Description = "Code or name of the State; all when left out", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Option<string?> Field = new("--field") { Description = "Only practices for this field of the template", HelpName = "FIELD" };
    private static readonly Option<string?> On = ReviewOptions.On();
    private static readonly Option<bool> Public = ReviewOptions.Public();

    public static Command Create() => new("practices", "Keep effective practices, private until the State consents")
    {
        new Command("show", "Show effective practices") { State, Field, On, Public }.Does(Show),
        SheetVerbs.Set(Sheet),
        SheetVerbs.Import(Sheet),
        SheetVerbs.Export(Sheet),
    };

    private static int Show(Session session)
    {
        var arguments = session.Arguments;
        var state = arguments.GetValue(State) is { } word ? session.Review.StateBook.Require(word) : null;
        var at = new SheetQuestion(state?.Code, ReviewOptions.Day(session, arguments.GetValue(On)), arguments.GetValue(Public));
        var rows = Rows(session, at, arguments.GetValue(Field));
        if (session.Json)
        {
            session.Out.WriteLine(SheetJson.Rows(Sheet, rows));
            return ExitCodes.Done;
        }

        SheetVerbs.Say(session, "practices-head", rows.Count, ReviewOptions.Day(at.On));
        rows.ToList().ForEach(row => RowLines.Print(session, Sheet, row));
        return ExitCodes.Done;
    }

    private static IReadOnlyList<SheetRow> Rows(Session session, SheetQuestion at, string? field) =>
        field is not null && OperativeText.Template.Place(field) < 0
            ? throw new BadInputException("--field", $"a field of the template {OperativeText.Code}", $"{field}")
            : [.. session.Review.Rows(Sheet, at).Where(row => field is null || row.List("fields").Contains(field))];
}
