namespace Pillar.Controls.Nomenclature;

/// <summary>An edition of the Harmonized System: what each chapter, heading and subheading is called.</summary>
/// <param name="Year">By which it is named, such as 2022.</param>
/// <param name="From">The day from which it counts.</param>
/// <param name="SourceHash">SHA-256 of the file as read (uncompressed), lower-case hex.</param>
/// <param name="Codes">Two, four and six digits, with their words.</param>
public sealed record HsEdition(int Year, DateOnly From, string SourceHash, IReadOnlyDictionary<string, string> Codes)
{
    /// <summary>The code and those above it that this edition has, the chapter first.</summary>
    /// <param name="digits">Of a code of any length.</param>
    public IReadOnlyList<HsCode> Path(string digits) =>
        [.. new[] { 2, 4, 6 }.Where(length => digits.Length >= length).Select(length => digits[..length]).Where(Codes.ContainsKey).Select(code => new HsCode(code, Codes[code]))];
}

/// <summary>A chapter, heading or subheading.</summary>
/// <param name="Code">Two, four or six digits.</param>
/// <param name="Text">What it is called.</param>
public sealed record HsCode(string Code, string Text);
