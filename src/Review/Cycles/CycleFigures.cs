using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pillar.Review.Records;
using Pillar.Review.Tables;

namespace Pillar.Review.Cycles;

/// <summary>All figures of a cycle as text, one row of a table on each line: the same data and the same method give the same bytes.</summary>
internal static class CycleFigures
{
    /// <summary>Raised with every change that can alter a figure.</summary>
    public const string Method = "review tables 1";

    private const string WalksLine = "crosswalks\t";

    private static readonly TableBy[] Tables = [TableBy.Section, TableBy.Domain, TableBy.Field, TableBy.Group, TableBy.Region, TableBy.Organisation, TableBy.State];

    public static string Of(MakeTable tables, ReviewSet set, MatrixQuestion at)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"method\t{Method}\nday\t{at.Day:yyyy-MM-dd}\ntemplate\t{at.Template.Code}\nstates\t{set.Code}\nview\t{(at.Public ? "public" : "working")}\n");
        text.Append(at.Walks > 0 ? string.Create(CultureInfo.InvariantCulture, $"{WalksLine}{at.Walks}\n") : "");
        text.Append("table\tkey\tstates\trecorded\tfields\tX\t?\tblank\tNA\n");
        foreach (var by in Tables)
        {
            var table = tables.Run(new(by, set, at));
            foreach (var row in table.Rows.Append(table.Total with { Key = "total" }))
            {
                var (x, unclear, blank, notApplicable) = row.Count;
                text.Append(CultureInfo.InvariantCulture, $"{by.Word()}\t{row.Key}\t{row.States}\t{row.Recorded}\t{row.Fields}\t{x}\t{unclear}\t{blank}\t{notApplicable}\n");
            }
        }

        return text.ToString();
    }

    /// <summary>How many cross-walks counted when the figures were frozen.</summary>
    public static int Walks(string figures) => figures.Split('\n').TakeWhile(static line => !line.StartsWith("table\t", StringComparison.Ordinal))
        .FirstOrDefault(static line => line.StartsWith(WalksLine, StringComparison.Ordinal)) is { } line ? int.Parse(line[WalksLine.Length..], CultureInfo.InvariantCulture) : 0;

    public static string Sha256(string figures) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(figures)));
}
