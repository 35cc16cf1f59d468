namespace Pillar.Screening.Lists.Reading;

/// <summary>The number in a printed document number: <c>French passport number 05AT521433</c> is <c>05AT521433</c>.</summary>
internal static class DocumentNumber
{
    /// <summary>The words that hold digits where the text also holds plain words; else the whole text.</summary>
    public static string In(string? printed)
    {
        var words = PrintedText.Clean(printed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var wordy = words.Any(static w => w.Length > 3 && w.All(static c => char.IsLetter(c) || c is '.' or ':'));
        var numbers = words.Where(static w => w.Any(char.IsAsciiDigit)).ToArray();
        return wordy && numbers.Length > 0 ? numbers[0].Trim(',', ';', '.') : string.Join(' ', words);
    }
}
