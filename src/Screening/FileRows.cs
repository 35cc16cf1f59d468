using Pillar.Platform.Input;
using Pillar.States;
using Pillar.Vocabulary;

namespace Pillar.Screening;

/// <summary>One row of a file of names.</summary>
/// <param name="Id">The customer's own reference, as written.</param>
/// <param name="Query">What to ask; null when the row cannot be screened.</param>
/// <param name="Passed">Cells that go through to the output.</param>
internal readonly record struct FileRow(string Id, ScreenQuery? Query, string[] Passed);

/// <summary>
/// Reads a file of names row by row: header <c>id,name[,kind,born,country,gender,identifier]</c> in any order, other columns pass
/// through. What cannot be used is handed to the caller; what breaks the file itself (not UTF-8, a quote not closed) throws.
/// </summary>
internal sealed class FileRows : IDisposable
{
    /// <summary>Of a row, so that rows read ahead cannot fill the memory; twice what a cell of a spreadsheet can hold.</summary>
    private const int MostCharacters = 1 << 16;

    /// <summary>Different words for countries remembered; a file has a few hundred.</summary>
    private const int MostCountries = 10_000;

    private readonly InputStream input;
    private readonly CsvTable table;
    private readonly StatesModule states;
    private readonly Action<RowProblem> problem;
    private readonly Columns at;
    private readonly Dictionary<string, string?> countries = new(StringComparer.Ordinal);

    private FileRows(InputStream input, StatesModule states, Action<RowProblem> problem)
    {
        this.input = input;
        this.states = states;
        this.problem = problem;
        table = CsvTable.Open(input, new CsvShape(Uneven: true, MostCharacters: MostCharacters));
        at = new Columns(table);
    }

    /// <summary>Names of the columns that pass through.</summary>
    public IReadOnlyList<string> PassedColumns => [.. at.Passed.Select(c => table.Header[c])];

    /// <summary>What parts its cells: comma, semicolon or tab.</summary>
    public char Delimiter => table.Delimiter;

    /// <param name="path">Which file.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="states">What the words for countries mean.</param>
    /// <param name="problem">Told of every row or cell that cannot be used, before the row is returned.</param>
    /// <exception cref="BadInputException">The file cannot be read, or its header lacks <c>id</c> or <c>name</c>.</exception>
    public static FileRows Open(string path, string name, StatesModule states, Action<RowProblem> problem) =>
        new(InputStream.Open(path, place: name), states, problem);

    /// <summary>The input of a job.</summary>
    /// <exception cref="BadInputException">As above.</exception>
    public static FileRows Open(ScreenFileJob job, StatesModule states, Action<RowProblem> problem) => Open(job.Input, job.InputName, states, problem);

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Read() => table.Read();

    /// <summary>The id of the row at hand, as written.</summary>
    public string Id => table[at.Id];

    /// <summary>The row at hand, understood.</summary>
    public FileRow Row() => new(table[at.Id], Query(), [.. at.Passed.Select(c => table[c])]);

    /// <summary>SHA-256 of the whole content.</summary>
    public string Sha256() => input.Sha256();

    public void Dispose() => table.Dispose();

    private ScreenQuery? Query()
    {
        var name = table[at.Name];
        return Usable(name) ? new ScreenQuery(
            name,
            PartyKinds.Parse(table[at.Kind]) ?? Without<PartyKind>(at.Kind, "person, organisation, vessel, aircraft or nothing"),
            Born(table[at.Born]),
            Country(table[at.Country].Trim()),
            Genders.Parse(table[at.Gender]),
            Identifiers(table[at.Identifier]),
            table[at.Id].Trim()) : null;
    }

    /// <summary>False, and told, when the row cannot be screened.</summary>
    private bool Usable(string name)
    {
        if (table.RowCells != table.Cells)
        {
            return Unusable("columns", $"{table.Cells}", $"{table.RowCells}");
        }

        if (string.IsNullOrWhiteSpace(table[at.Id]))
        {
            return Unusable("id", "an id", "nothing");
        }

        try
        {
            QueryChecks.Name(name);
            return true;
        }
        catch (BadInputException bad)
        {
            return Unusable("name", bad.Parts.Expected, bad.Parts.Found);
        }
    }

    private bool Unusable(string field, Phrase expected, Phrase found)
    {
        problem(new RowProblem(table.Line, field, expected, found, Screened: false));
        return false;
    }

    private T Without<T>(int column, Phrase expected)
        where T : struct
    {
        problem(new RowProblem(table.Line, table.Header[column], expected, $"{table[column]}", Screened: true));
        return default;
    }

    private Identifier[]? Identifiers(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (Identifier.OfUnstatedKind(text) is { } identifier)
        {
            return [identifier];
        }

        Without<int>(at.Identifier, "letters or digits, or nothing");
        return null;
    }

    private PartialDate? Born(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var born = PartialDate.Parse(text);
        if (born is null)
        {
            Without<PartialDate>(at.Born, "YYYY[-MM[-DD]] or nothing");
        }

        return born;
    }

    private string Country(string word)
    {
        if (word.Length == 0)
        {
            return "";
        }

        if (!countries.TryGetValue(word, out var code))
        {
            code = states.Find(word)?.Alpha2;
            if (countries.Count < MostCountries)
            {
                countries.Add(word, code);
            }
        }

        if (code is null)
        {
            Without<int>(at.Country, "an ISO code or a name of a country, or nothing");
        }

        return code ?? "";
    }

    /// <summary>Where the columns stand; -1 for one that is not there.</summary>
    private sealed class Columns
    {
        public Columns(CsvTable table)
        {
            Id = table.Require("id");
            Name = table.Require("name");
            Kind = table.Find("kind");
            Born = table.Find("born");
            Country = table.Find("country");
            Gender = table.Find("gender");
            Identifier = table.Find("identifier");
            Passed = [.. Enumerable.Range(0, table.Header.Count).Except([Id, Name, Kind, Born, Country, Gender, Identifier])];
        }

        public int Id { get; }

        public int Name { get; }

        public int Kind { get; }

        public int Born { get; }

        public int Country { get; }

        public int Gender { get; }

        public int Identifier { get; }

        public int[] Passed { get; }
    }
}
