namespace Pillar.Platform.Pdf;

/// <summary>How the reading of a PDF ended; the exit code of the process that read it.</summary>
internal enum PdfOutcome
{
    Read = 0,
    Encrypted = 61,
    Pictures = 62,
    TooManyPages = 63,
    TooLarge = 64,
    Damaged = 65,
    TooSlow = 66,
}
