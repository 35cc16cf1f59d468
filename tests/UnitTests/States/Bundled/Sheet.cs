using System.Text;
using Pillar.States.Data;

namespace Pillar.UnitTests.States.Bundled;

/// <summary>A bundled file in the making: head, header line, rows.</summary>
internal sealed class Sheet(string title, string source, string asOf, string licence)
{
    private const string Expires = "2027-12-31";
    private readonly StringBuilder text = new();
    private readonly List<string> notes = [];

    public Sheet Note(string note)
    {
        notes.Add(note);
        return this;
    }

    public Sheet Head(string columns)
    {
        text.Append($"# title: {title}\n# source: {source}\n# as-of: {asOf}\n# licence: {licence}\n# expires: {Expires}\n");
        notes.ForEach(note => text.Append($"# {note}\n"));
        text.Append($"{columns}\n");
        return this;
    }

    public void Row(params IEnumerable<string> cells) => text.Append(string.Join(',', cells.Select(Csv.Quote))).Append('\n');

    public override string ToString() => text.ToString();
}
