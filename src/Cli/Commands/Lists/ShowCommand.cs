using System.CommandLine;
using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.Screening.Lists;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Lists;

/// <summary><c>pillar lists show ENTRY</c>: all that the lists say about one party, each value with its record.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var entry = new Argument<string>("ENTRY") { Description = "Reference, such as KPi.001, or list and reference, such as ofac-sdn:36" };
        var command = new Command("show", "Show an entry with all names and attributes, each with its record") { entry };
        return command.Does(session => Run(session, session.Arguments.GetRequiredValue(entry)));
    }

    private static int Run(Session session, string entry)
    {
        var shown = session.Screening.ShowEntry.Run(entry);
        if (shown.Count == 0)
        {
            throw new BadInputException("ENTRY", "the reference of an entry of a list in force", entry);
        }

        if (session.Json)
        {
            session.Out.WriteLine(ListsJson.Entries(shown));
            return ExitCodes.Done;
        }

        foreach (var one in shown)
        {
            Print(session, one);
        }

        return ExitCodes.Done;
    }

    private static void Print(Session session, ShownEntry shown)
    {
        var (entry, language) = (shown.Entry, session.Language);
        var output = session.Out;
        output.WriteLine($"{shown.Edition.Id}:{entry.Reference}  {entry.Names[0].Value.Text}");
        output.WriteLine($"  {shown.Edition.Title}, {ListLine.Day(shown.Edition.AsOf, language)}");
        Line("kind", [entry.Kind.Word()]);
        Line("gender", [entry.Gender.Word()]);
        Line("listed-on", [entry.ListedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""]);
        Line("programme", shown.Programmes.Select(static p => p.Meaning.Length > 0 ? $"{p.Tag} ({p.Meaning})" : p.Tag));
        Line("legal-basis", [entry.LegalBasis]);
        Line("name", entry.Names.Select(n => $"{n.Value.Text}{Manner(n.Value, language)}  [{n.Record}]"));
        Line("born", entry.BirthDates.Select(static b => $"{b.Value}  [{b.Record}]"));
        Line("country", entry.Countries.Select(c => $"{c.Value.Country} ({ListWord.Of(c.Value.Role)})  [{c.Record}]"));
        Line("place", entry.Places.Select(p => $"{p.Value.Text} {p.Value.Country} ({ListWord.Of(p.Value.Role)})  [{p.Record}]"));
        Line("identifier", entry.Identifiers.Select(i => $"{ListWord.Of(i.Value.Kind)} {i.Value.Text} {i.Value.Country}  [{i.Record}]"));
        Line("position", entry.Positions.Select(static p => $"{p.Value}  [{p.Record}]"));
        Line("remark", entry.Remarks.Select(static r => $"{r.Value}  [{r.Record}]"));
        Line("page", [shown.Page]);

        void Line(string key, IEnumerable<string> values)
        {
            foreach (var value in values.Where(static v => v.Length > 0))
            {
                output.WriteLine($"  {ListsCliText.Say("show-" + key, language),-16} {Printable.Line(value, 2000)}");
            }
        }
    }

    private static string Manner(PartyName name, CultureInfo language)
    {
        var type = name.Type == NameType.Primary ? "" : $" ({ListWord.Of(name.Type)})";
        return name.Strength == NameStrength.Weak ? $"{type} ({ListsCliText.Say("weak", language)})" : type;
    }
}
