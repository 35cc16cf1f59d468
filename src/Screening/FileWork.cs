using Pillar.Platform.Files;
using Pillar.Screening.Judgements;

namespace Pillar.Screening;

/// <summary>A file being screened: its output and its counts, which are noted together.</summary>
internal sealed class FileWork(ScreenFileJob job, FileCheck check, ResumableOutput output, JudgementBook judgements)
{
    private long rows = output.Rows;

    public ScreenFileJob Job => job;

    public FileCheck Check => check;

    public ResumableOutput Output => output;

    /// <summary>What was judged when the work began.</summary>
    public JudgementBook Judgements => judgements;

    public FileTally Tally { get; } = new(output.State);

    /// <summary>Rows that an earlier run had done.</summary>
    public long TakenUpAt { get; } = output.Rows;

    /// <summary>Writes the header, unless an earlier run did.</summary>
    public void Begin(FileRows input)
    {
        if (output.Stream.Position == 0)
        {
            output.Stream.Write(FileScreener.Header(input.PassedColumns, input.Delimiter));
        }
    }

    public void Write(FileAnswer answer)
    {
        output.Stream.Write(answer.Csv);
        Tally.Add(answer);
        rows++;
    }

    /// <summary>Notes that all rows so far are in the output.</summary>
    public void Note() => output.Note(rows, Tally.ToString());
}
