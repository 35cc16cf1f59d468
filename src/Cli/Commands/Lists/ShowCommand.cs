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
            throw new BadInputException("ENTRY", "the reference of an entry of a list in force", $"{entry}");
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
        Line("kind", [Word(entry.Kind)]);
        Line("gender", [entry.Gender == Gender.Unknown ? "" : Word(entry.Gender)]);
        Line("listed-on", [entry.ListedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""]);
        Line("programme", shown.Programmes.Select(static p => p.Meaning.Length > 0 ? $"{p.Tag} ({p.Meaning})" : p.Tag));
        Line("legal-basis", [entry.LegalBasis]);
        Line("name", entry.Names.Select(n => $"{n.Value.Text}{Manner(n.Value, language)}  [{n.Record}]"));
        Line("born", entry.BirthDates.Select(static b => $"{b.Value}  [{b.Record}]"));
        Line("country", entry.Countries.Select(c => $"{c.Value.Country} ({Word(c.Value.Role)})  [{c.Record}]"));
        Line("place", entry.Places.Select(p => $"{p.Value.Text} {p.Value.Country} ({Word(p.Value.Role)})  [{p.Record}]"));
        Line("identifier", entry.Identifiers.Select(i => $"{Word(i.Value.Kind)} {i.Value.Text} {i.Value.Country}  [{i.Record}]"));
        Line("position", entry.Positions.Select(static p => $"{p.Value}  [{p.Record}]"));
        Line("remark", entry.Remarks.Select(static r => $"{r.Value}  [{r.Record}]"));
        Line("page", [shown.Page]);

        string Word<T>(T value)
            where T : struct, Enum => ListLine.Word(value, language);

        void Line(string key, IEnumerable<string> values)
        {
            foreach (var value in values.Where(static v => v.Length > 0))
            {
                Wrapped.Write(output, $"  {ListsCliText.Say("show-" + key, language),-16} ", value);
            }
        }
    }

    private static string Manner(PartyName name, CultureInfo language)
    {
        var type = name.Type == NameType.Primary ? "" : $" ({ListLine.Word(name.Type, language)})";
        return name.Strength == NameStrength.Weak ? $"{type} ({ListsCliText.Say("weak", language)})" : type;
    }
}
