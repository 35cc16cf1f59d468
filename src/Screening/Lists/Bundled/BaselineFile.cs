using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Pillar.Platform.Input;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Bundled;

/// <summary>
/// The bundled facts on every UN designation. Lines that begin with <c># key: value</c> say source, date, licence and expiry; then one row a
/// designation: reference, kind, regime, listedOn, born, nationality, names. A cell with several values parts them by <c>|</c>; a name begins
/// with what it is: <c>p</c> primary, <c>a</c> alias, <c>w</c> weak alias, <c>f</c> former, <c>o</c> original script; then a colon.
/// </summary>
internal static class BaselineFile
{
    public const string Id = "un-baseline";
    public const string Format = "un-baseline";
    public const string Columns = "reference,kind,regime,listedOn,born,nationality,names";
    private const string Name = "un-baseline.csv";

    /// <summary>The file inside the program.</summary>
    public static byte[] Bundled() => BundledData.Read(Name);

    /// <summary>Which edition the lines at the top say it is.</summary>
    public static ListEdition Edition(byte[] content)
    {
        var said = Said(content);
        return new ListEdition(
            Id,
            said["title"],
            said["edition"],
            Day(said["asOf"]),
            Day(said["expires"]),
            Convert.ToHexStringLower(SHA256.HashData(content)),
            Format,
            said["licence"]);
    }

    public static IReadOnlyList<ListEntry> Entries(byte[] content)
    {
        var top = content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Columns));
        var linesAbove = content.AsSpan(0, top).Count((byte)'\n');
        var rows = new MemoryStream(content, top, content.Length - top);
        using var table = CsvTable.Open(InputStream.Over(rows, Name), new CsvShape(Delimiter: ','));
        var entries = new List<ListEntry>();
        while (table.Read())
        {
            entries.Add(Entry(table, string.Create(CultureInfo.InvariantCulture, $"line {table.Line + linesAbove}")));
        }

        return entries;
    }

    /// <summary>The letter that says what a name is.</summary>
    public static char Letter(PartyName name) => name switch
    {
        { Type: NameType.OriginalScript } => 'o',
        { Strength: NameStrength.Weak } => 'w',
        { Type: NameType.Former } => 'f',
        { Type: NameType.Alias } => 'a',
        _ => 'p',
    };

    private static ListEntry Entry(CsvTable cells, string record)
    {
        var draft = new EntryDraft(cells[0], PartyKinds.Parse(cells[1])!.Value) { ListedOn = cells[3].Length > 0 ? Day(cells[3]) : null };
        draft.Programme(cells[2]);
        draft.Birth(Values(cells[4]).Select(static b => PartialDate.Parse(b)!.Value), record);
        foreach (var nationality in Values(cells[5]))
        {
            draft.Country(CountryRole.Nationality, nationality, record);
        }

        foreach (var name in Values(cells[6]))
        {
            draft.Name(NameOf(name[0], name[2..]), record);
        }

        return draft.Build();
    }

    private static PartyName NameOf(char letter, string text) => letter switch
    {
        'o' => new PartyName(text, NameStrength.Strong, NameType.OriginalScript),
        'w' => new PartyName(text, NameStrength.Weak, NameType.Alias),
        'f' => new PartyName(text, NameStrength.Strong, NameType.Former),
        'a' => new PartyName(text, NameStrength.Strong, NameType.Alias),
        _ => new PartyName(text),
    };

    private static string[] Values(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Said(byte[] content)
    {
        using var text = new StreamReader(new MemoryStream(content), Encoding.UTF8);
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var row = text.ReadLine(); row is not null && row.StartsWith('#'); row = text.ReadLine())
        {
            if (row.Split(": ", 2) is [var key, var value])
            {
                said[key.TrimStart('#', ' ')] = value;
            }
        }

        return said;
    }
}
