using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Pillar.Platform.Pdf;

/// <summary>
/// Reads a PDF in a process of its own: the program starts itself with <see cref="Word"/>, writes the PDF to it and reads lines from it. A PDF can be made so that
/// any reader runs out of stack, of memory or of time, and of these only time can be stopped inside a process.
/// </summary>
public static class PdfReading
{
    /// <summary>The first argument of such a process; the second is the number of seconds it has.</summary>
    public const string Word = "read-a-pdf-from-standard-input";

    /// <summary>Documents of law have some hundreds.</summary>
    public const int MostPages = 4000;

    /// <summary>All streams of text and fonts together, in bytes.</summary>
    public const long MostUnpacked = 256 << 20;

    private const int EndWithin = 1024;

    /// <param name="pdf">The file, to its end.</param>
    /// <param name="text">Where its lines go: UTF-8, each further page begins with a form feed.</param>
    /// <param name="within">After so long the process ends, read or not.</param>
    /// <returns>The exit code.</returns>
    public static int Run(Stream pdf, Stream text, TimeSpan within)
    {
        EndAfter(within);
        // The reader catches what it should not: memory that ran out would pass for a page without text.
        AppDomain.CurrentDomain.FirstChanceException += static (_, thrown) =>
        {
            if (thrown.Exception is OutOfMemoryException)
            {
                Environment.Exit((int)PdfOutcome.TooLarge);
            }
        };
        using var content = new MemoryStream();
        pdf.CopyTo(content);
        using var lines = new StreamWriter(text, new UTF8Encoding(false)) { NewLine = "\n" };
        return (int)Read(content.ToArray(), lines);
    }

    /// <summary>From inside, so that it also ends where the program that asked was killed.</summary>
    private static void EndAfter(TimeSpan within) => new Thread(() =>
    {
        Thread.Sleep(within);
        Environment.Exit((int)PdfOutcome.TooSlow);
    })
    { IsBackground = true }.Start();

    private static PdfOutcome Read(byte[] content, StreamWriter lines)
    {
        if (content.AsSpan(Math.Max(0, content.Length - EndWithin)).IndexOf("%%EOF"u8) < 0)
        {
            return PdfOutcome.Damaged;
        }

        var streams = new PdfStreams(MostUnpacked);
        try
        {
            using var document = PdfDocument.Open(content, new ParsingOptions { FilterProvider = streams });
            return document.NumberOfPages > MostPages ? PdfOutcome.TooManyPages : streams.Failure ?? Write(document, streams, lines);
        }
        catch (PdfDocumentEncryptedException)
        {
            return PdfOutcome.Encrypted;
        }
        catch (Exception)
        {
            // The reader answers damage with exceptions of a dozen kinds.
            return streams.Failure ?? PdfOutcome.Damaged;
        }
    }

    private static PdfOutcome Write(PdfDocument document, PdfStreams streams, StreamWriter lines)
    {
        var any = false;
        foreach (var page in document.GetPages())
        {
            if (streams.Failure is { } failure)
            {
                return failure;
            }

            lines.Write(page.Number > 1 ? "\f" : "");
            foreach (var row in PdfRow.Of(page.Letters).Select(static row => row.Text()))
            {
                any |= row.Length > 0;
                lines.WriteLine(row);
            }
        }

        return streams.Failure ?? (any ? PdfOutcome.Read : document.NumberOfPages > 0 ? PdfOutcome.Pictures : PdfOutcome.Damaged);
    }
}
