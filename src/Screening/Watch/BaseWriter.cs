using System.Globalization;
using System.Text;
using Pillar.Platform.Bulk;
using Pillar.Screening.Matching.Search;
using Pillar.States;
using Pillar.Vocabulary;

namespace Pillar.Screening.Watch;

/// <summary>Indexes a file of customers into the parts of a base, on all cores. A row that cannot be used ends it: half a base would watch half.</summary>
internal sealed class BaseWriter(string folder)
{
    private CustomerPart.Draft draft = new();
    private int parts;

    /// <param name="input">CSV as for the screening of a file.</param>
    /// <param name="states">What the words for countries mean.</param>
    /// <param name="progress">Told the number of customers indexed.</param>
    /// <param name="stop">Ends the work.</param>
    /// <returns>Number of customers, and SHA-256 of the content.</returns>
    /// <exception cref="BadInputException">The file, its header or a row cannot be used; names line and column.</exception>
    /// <exception cref="OperationCanceledException">Stopped.</exception>
    public (long Customers, string Sha256) Write(string input, StatesModule states, Action<long>? progress, CancellationToken stop)
    {
        using var rows = FileRows.Open(input, input, states, problem => throw Unusable(input, problem));
        var outcome = BulkWork.RunWith<FileRow, (byte[] Customer, uint[] Keys)>(All(rows), Indexer, Add, new BulkOptions(Progress: progress), stop);
        stop.ThrowIfCancellationRequested();
        if (outcome.Done == 0)
        {
            throw new BadInputException(input, "at least one row under the header", "none");
        }

        Flush();
        return (outcome.Done, rows.Sha256());
    }

    private static IEnumerable<FileRow> All(FileRows rows)
    {
        while (rows.Read())
        {
            yield return rows.Row();
        }
    }

    private static Func<FileRow, (byte[] Customer, uint[] Keys)> Indexer()
    {
        var asked = new AskedKeys();
        return row =>
        {
            using var bytes = new MemoryStream();
            using (var output = new BinaryWriter(bytes, Encoding.UTF8, leaveOpen: true))
            {
                CustomerCodec.Write(output, row);
            }

            return (bytes.ToArray(), asked.Of(row.Query!).ToArray());
        };
    }

    private void Add((byte[] Customer, uint[] Keys) indexed)
    {
        draft.Add(indexed.Customer, indexed.Keys);
        if (draft.Count == CustomerPart.Most)
        {
            Flush();
        }
    }

    private void Flush()
    {
        if (draft.Count > 0)
        {
            draft.WriteTo(Path.Combine(folder, (++parts).ToString("D5", CultureInfo.InvariantCulture) + WatchFolder.PartExtension));
            draft = new CustomerPart.Draft();
        }
    }

    private static BadInputException Unusable(string input, RowProblem problem) =>
        new($"{input} line {problem.Line}, {problem.Field}", problem.Expected, problem.Found.AtMost(FileCheck.LongestFound));
}
