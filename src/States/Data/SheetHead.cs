using System.Globalization;
using Pillar.Vocabulary;

namespace Pillar.States.Data;

/// <summary>The lines <c># name: value</c> at the head of a file of facts.</summary>
internal sealed class SheetHead
{
    private readonly Dictionary<string, string> said = new(StringComparer.Ordinal);
    private readonly string place;

    private SheetHead(string place) => this.place = place;

    public static SheetHead Read(TextReader text, string place)
    {
        var head = new SheetHead(place);
        while (text.ReadLine() is { } line && line.StartsWith("# ", StringComparison.Ordinal))
        {
            if (line.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon)
            {
                head.said[line[2..colon]] = line[(colon + 2)..];
            }
        }

        return head;
    }

    /// <exception cref="BadInputException">The head has no such line.</exception>
    public string Said(string name) =>
        said.TryGetValue(name, out var value) ? value : throw new BadInputException(place, $"a line '# {name}: …' at its head", "none");

    /// <exception cref="BadInputException">The head has no such line, or it holds no day.</exception>
    public DateOnly Day(string name) => DateOnly.TryParseExact(Said(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        ? day
        : throw new BadInputException($"{place}, {name}", "YYYY-MM-DD", Said(name));
}
