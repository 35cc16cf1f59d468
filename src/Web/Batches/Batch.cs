using System.Globalization;
using System.Text;
using System.Text.Json;
using Pillar.Platform.Files;
using Pillar.Screening;
using Pillar.Vocabulary;

namespace Pillar.Web.Batches;

public enum BatchState
{
    Waiting,
    Running,
    Done,
    Failed,
}

/// <summary>One uploaded file of names: its folder, and how far it is. Safe for many threads.</summary>
public sealed class Batch(string folder, BatchJob job) : IDisposable
{
    /// <summary>Written last when a file has been received: a folder without it was cut off.</summary>
    public const string JobFile = "job.json";

    /// <summary>Alerts that the page shows; all of them stand in the result.</summary>
    public const int MostAlerts = 100;

    private const string AlertsFile = "alerts.json";
    private const string FailureFile = "failure.txt";
    private const int LongestFailure = 400;

    private static readonly CultureInfo[] Languages = [CultureInfo.GetCultureInfo("fr"), CultureInfo.GetCultureInfo("en")];

    private readonly CancellationTokenSource dropped = new();
    private volatile ScreenFileProgress? progress;
    private volatile string? failure;

    /// <summary>32 hexadecimal digits that nobody can guess.</summary>
    public string Id { get; } = Path.GetFileName(folder);

    public string Folder => folder;

    public BatchJob Job => job;

    public string Input => Path.Combine(folder, "input");

    public string Output => Path.Combine(folder, "output.csv");

    /// <summary>Null while it waits.</summary>
    public ScreenFileProgress? Progress => progress;

    /// <summary>Cancelled when the user no longer wants it.</summary>
    public CancellationToken Dropped => dropped.Token;

    /// <summary>The one line about input that could not be used; null when there is none.</summary>
    public string? Failure => failure ?? (File.Exists(At(FailureFile)) ? File.ReadAllText(At(FailureFile)) : null);

    public BatchState State =>
        File.Exists(At(SummaryFile(Languages[^1]))) ? BatchState.Done
        : Failure is not null ? BatchState.Failed
        : progress is not null ? BatchState.Running
        : BatchState.Waiting;

    /// <summary>The summary as the command prints it; null until the file is done.</summary>
    public string? Summary(CultureInfo language) =>
        State == BatchState.Done ? File.ReadAllText(At(SummaryFile(Languages.First(l => l.Name == language.Name)))) : null;

    /// <summary>The first alerts of a finished file; none of one that an older version finished.</summary>
    public IReadOnlyList<FileAlert> Alerts =>
        File.Exists(At(AlertsFile)) ? JsonSerializer.Deserialize(File.ReadAllBytes(At(AlertsFile)), BatchJson.Default.IReadOnlyListFileAlert) ?? [] : [];

    /// <summary>Screens the file. Stopped, it can be taken up again.</summary>
    public void Run(ScreenFile screenFile, CancellationToken stop)
    {
        progress = new ScreenFileProgress(ScreenFileStage.Checking, 0, 0);
        try
        {
            var asked = new ScreenFileJob(Input, Output) { InputName = job.FileName, Thresholds = job.Thresholds, BadRows = job.BadRows };
            var result = screenFile.Run(asked, told => progress = told, stop);
            if (!result.Stopped)
            {
                Finish(result, screenFile.Alerts(asked, MostAlerts));
            }
        }
        catch (BadInputException bad)
        {
            Fail(bad.Message);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            Fail(broken.Message);
        }
    }

    public void Drop() => dropped.Cancel();

    public void Dispose() => dropped.Dispose();

    /// <summary>English comes last: its summary is the mark that all is there.</summary>
    private void Finish(ScreenFileResult result, IReadOnlyList<FileAlert> alerts)
    {
        AtomicFile.Write(At(AlertsFile), JsonSerializer.SerializeToUtf8Bytes(alerts, BatchJson.Default.IReadOnlyListFileAlert));
        foreach (var language in Languages)
        {
            AtomicFile.Write(At(SummaryFile(language)), Encoding.UTF8.GetBytes(ScreenFileJson.Text(result, language)));
        }
    }

    /// <summary>Ends it with the one line that says why.</summary>
    public void Fail(string line)
    {
        failure = Printable.Line(line, LongestFailure);
        try
        {
            File.WriteAllText(At(FailureFile), failure);
        }
        catch (IOException)
        {
            // The disk is full or the folder gone: the line is kept as long as the server runs.
        }
    }

    private string At(string name) => Path.Combine(folder, name);

    private static string SummaryFile(CultureInfo language) => $"summary.{language.Name}.json";
}
