using System.Text.Json;
using System.Text.Json.Serialization;

namespace Pillar.Platform.Files;

/// <summary>
/// The output of long work that can be stopped, or killed, and taken up again. It grows in <c>PATH.part</c>; now and then
/// <c>PATH.resume</c> notes how many input rows are in it and how long it then was. What was written after the note is cut off and done again.
/// </summary>
public sealed class ResumableOutput : IDisposable
{
    private readonly string path;
    private readonly string job;
    private readonly FileStream part;

    private ResumableOutput(string path, string job, FileStream part, long rows)
    {
        this.path = path;
        this.job = job;
        this.part = part;
        Rows = rows;
        Stream = WriteSteps.Announced(part);
    }

    /// <summary>Input rows whose output is there already: skip that many.</summary>
    public long Rows { get; private set; }

    /// <summary>Where to write; it stands at the end of what is there already.</summary>
    public Stream Stream { get; }

    /// <summary>Opens the output of <paramref name="job"/>, taking up what an earlier run of the very same job left.</summary>
    /// <param name="path">Where the finished file will be.</param>
    /// <param name="job">Everything the output depends on: input, its hash, options, editions, engine. Another job starts afresh.</param>
    public static ResumableOutput Open(string path, string job)
    {
        var note = ReadNote(path + ".resume");
        var part = new FileStream(path + ".part", FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, 1 << 16);
        var fits = note is not null && note.Job == job && note.Length <= part.Length;
        part.SetLength(fits ? note!.Length : 0);
        part.Position = part.Length;
        return new ResumableOutput(path, job, part, fits ? note!.Rows : 0);
    }

    /// <summary>Notes that the output of the first <paramref name="rows"/> input rows is complete. Costs a write to the disk: every few seconds is enough.</summary>
    public void Note(long rows)
    {
        WriteSteps.Before("flush");
        part.Flush(flushToDisk: true);
        var note = JsonSerializer.SerializeToUtf8Bytes(new ResumeNote(job, rows, part.Position), ResumeJson.Default.ResumeNote);
        AtomicFile.Write(path + ".resume", note);
        Rows = rows;
    }

    /// <summary>Puts the finished output in place.</summary>
    public void Finish()
    {
        WriteSteps.Before("flush");
        part.Flush(flushToDisk: true);
        part.Dispose();
        AtomicFile.Replace(path + ".part", path);
        File.Delete(path + ".resume");
    }

    /// <summary>Closes; unfinished output stays for the next run.</summary>
    public void Dispose() => part.Dispose();

    private static ResumeNote? ReadNote(string path)
    {
        try
        {
            return File.Exists(path) ? JsonSerializer.Deserialize(File.ReadAllBytes(path), ResumeJson.Default.ResumeNote) : null;
        }
        catch (JsonException)
        {
            // A note nobody can read is no note: the work starts afresh.
            return null;
        }
    }
}

internal sealed record ResumeNote(string Job, long Rows, long Length);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ResumeNote))]
internal sealed partial class ResumeJson : JsonSerializerContext;
