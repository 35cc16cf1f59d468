using System.Text;
using System.Text.RegularExpressions;
using Pillar.Controls.Lists.Printed;

namespace Pillar.Controls.Lists.EuAnnexI;

/// <summary>
/// The definitions of the annex, which stand between their heading and the first category. A definition begins with its term in double quotes and the categories in brackets;
/// a line that only begins with a quoted word goes on with the one before.
/// </summary>
internal sealed partial class AnnexDefinitions
{
    private readonly List<DefinedTerm> terms = [];
    private readonly List<string> names = [];
    private readonly StringBuilder text = new();
    private bool open;

    public void Take(PrintedLine line)
    {
        if (Head().IsMatch(line.Text))
        {
            open |= line.Text.EndsWith("ANNEX", StringComparison.Ordinal);
            return;
        }

        if (open && Begins().Match(line.Text) is { Success: true } begin)
        {
            Close();
            names.AddRange(begin.Groups["term"].Captures.Select(static term => term.Value));
        }

        if (names.Count > 0)
        {
            text.Append(text.Length > 0 ? " " : "").Append(line.Text);
        }
    }

    public IReadOnlyList<DefinedTerm> Terms()
    {
        Close();
        return terms;
    }

    private void Close()
    {
        if (names.Count > 0)
        {
            terms.Add(new DefinedTerm([.. names], PrintedNumbers.Canonical(text.ToString()), ""));
        }

        names.Clear();
        text.Clear();
    }

    [GeneratedRegex("^DEFINITIONS OF TERMS(?: USED IN THIS ANNEX)?$")]
    private static partial Regex Head();

    [GeneratedRegex("""^"(?<term>[^"]+)"(?: radar)?(?: \("(?<term>[^"]+)"\)| \([a-z ]+\))* \((?:[0-9](?: [0-9])*|def|G[ST]N[A-Za-z0-9 ]*)\)""")]
    private static partial Regex Begins();
}
