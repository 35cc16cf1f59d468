using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Platform.Pdf;

/// <summary>
/// The text of a PDF as lines that keep the layout of the page: indents and wide gaps as spaces, pages parted by form feeds, raised digits as
/// superscript signs (<c>10⁶</c>). Pictures are not read. It is read in another process, which is bounded in memory and time.
/// </summary>
public static class PdfLayout
{
    private const long MostMemory = 1 << 30;
    private const int MostText = 64 << 20;

    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    /// <summary>Its lines, UTF-8; each further page begins with a form feed.</summary>
    /// <param name="input">From its start.</param>
    /// <param name="within">How long the reading may take; two minutes when null.</param>
    /// <exception cref="BadInputException">It is encrypted, damaged, holds no text, has more than <see cref="PdfReading.MostPages"/> pages, or takes too much memory or time.</exception>
    public static byte[] Text(InputStream input, TimeSpan? within = null)
    {
        var content = new MemoryStream();
        input.CopyTo(content);
        content.Position = 0;
        using var reader = Start(within ?? Longest);
        using var text = new MemoryStream();
        // Standard error only holds what a crash of the runtime prints; it is read so that its pipe does not fill.
        var errors = reader.StandardError.ReadToEndAsync();
        var written = Write(content, reader);
        CopyUpTo(MostText, reader.StandardOutput.BaseStream, text);
        reader.StandardOutput.Close();
        Task.WaitAll(written, errors);
        reader.WaitForExit();
        return reader.ExitCode == (int)PdfOutcome.Read ? text.ToArray() : throw Refused(input.Place, (PdfOutcome)reader.ExitCode, within ?? Longest);
    }

    private static Process Start(TimeSpan within)
    {
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "pillar.exe" : "pillar");
        var start = new ProcessStartInfo(program, [PdfReading.Word, within.TotalSeconds.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory.ToString("X", CultureInfo.InvariantCulture);
        // Where the runtime is installed beside the program and not in it, the child finds the one that runs here.
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        return Process.Start(start)!;
    }

    private static async Task Write(MemoryStream content, Process reader)
    {
        try
        {
            await content.CopyToAsync(reader.StandardInput.BaseStream).ConfigureAwait(false);
            reader.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read all: its exit code says why.
        }
    }

    private static void CopyUpTo(int most, Stream from, MemoryStream to)
    {
        var block = new byte[1 << 16];
        for (int read; (read = from.Read(block)) > 0 && to.Length <= most;)
        {
            to.Write(block, 0, read);
        }
    }

    private static BadInputException Refused(string place, PdfOutcome outcome, TimeSpan within) => outcome switch
    {
        PdfOutcome.Encrypted => new(place, "a PDF that opens without a password", "an encrypted one"),
        PdfOutcome.Pictures => new(place, "a PDF with text", "pictures only: read it with a program for character recognition first"),
        PdfOutcome.TooManyPages => new(place, $"a PDF of at most {PdfReading.MostPages} pages", "more"),
        PdfOutcome.TooLarge => new(place, $"a PDF that unpacks into at most {PdfReading.MostUnpacked >> 20} MB", "more (an unpack bomb?)"),
        PdfOutcome.TooSlow => new(place, $"a PDF that is read within {within.TotalSeconds} seconds", "one that takes longer"),
        _ => new(place, "a PDF that is whole", "a damaged one, or one that was cut off"),
    };
}
