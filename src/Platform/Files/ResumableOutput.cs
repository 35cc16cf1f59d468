using System.Security.Cryptography;
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

    private ResumableOutput(string path, string job, FileStream part, ResumeNote? note)
    {
        this.path = path;
        this.job = job;
        this.part = part;
        Rows = note?.Rows ?? 0;
        State = note?.State ?? "";
        Stream = WriteSteps.Announced(part);
    }

    /// <summary>Input rows whose output is there already: skip that many.</summary>
    public long Rows { get; private set; }

    /// <summary>What the last note kept beside the rows, such as counts; empty at the start.</summary>
    public string State { get; private set; }

    /// <summary>Where to write; it stands at the end of what is there already.</summary>
    public Stream Stream { get; }

    /// <summary>Opens the output of <paramref name="job"/>, taking up what an earlier run of the very same job left.</summary>
    /// <param name="path">Where the finished file will be.</param>
    /// <param name="job">Everything the output depends on: input, its hash, options, editions, engine. Another job starts afresh.</param>
    public static ResumableOutput Open(string path, string job)
    {
        var note = ReadNote(path + ".resume");
        var part = new FileStream(path + ".part", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1 << 16);
        note = note is not null && note.Job == job && note.Length <= part.Length ? note : null;
        part.SetLength(note?.Length ?? 0);
        part.Position = part.Length;
        return new ResumableOutput(path, job, part, note);
    }

    /// <summary>Notes that the output of the first <paramref name="rows"/> input rows is complete. Costs a write to the disk: every few seconds is enough.</summary>
    /// <param name="rows">Input rows from the start.</param>
    /// <param name="state">Anything short that belongs to just these rows; the next run finds it in <see cref="State"/>.</param>
    public void Note(long rows, string state = "")
    {
        WriteSteps.Before("flush");
        part.Flush(flushToDisk: true);
        var note = JsonSerializer.SerializeToUtf8Bytes(new ResumeNote(job, rows, part.Position, state), ResumeJson.Default.ResumeNote);
        AtomicFile.Write(path + ".resume", note);
        Rows = rows;
        State = state;
    }

    /// <summary>SHA-256 of all that has been written, 64 hexadecimal digits.</summary>
    public string Sha256()
    {
        part.Flush();
        part.Position = 0;
        return Convert.ToHexStringLower(SHA256.HashData(part));
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

internal sealed record ResumeNote(string Job, long Rows, long Length, string? State = null);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ResumeNote))]
internal sealed partial class ResumeJson : JsonSerializerContext;
