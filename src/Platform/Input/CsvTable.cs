using Pillar.Vocabulary;
using Sylvan.Data.Csv;

namespace Pillar.Platform.Input;

/// <summary>How a CSV file is laid out.</summary>
/// <param name="HasHeader">The first row names the columns.</param>
/// <param name="Columns">Cells every row must have; null: as many as the first row.</param>
/// <param name="Delimiter">Null: comma, semicolon or tab, whichever the first row has most of.</param>
/// <param name="Uneven">True lets rows with another number of cells through; the caller looks at <see cref="CsvTable.RowCells"/>.</param>
/// <param name="MostCharacters">Of one row.</param>
public sealed record CsvShape(bool HasHeader = true, int? Columns = null, char? Delimiter = null, bool Uneven = false, int MostCharacters = 1 << 20);

/// <summary>
/// Rows of a CSV file, one at a time. Empty lines are passed over; a row with a wrong number of cells, a quote that is not closed or an
/// over-long record throws <see cref="BadInputException"/> with the line it begins on.
/// </summary>
public sealed class CsvTable : IDisposable
{
    /// <summary>A character no text has, where the library wants one that begins comments: a name may begin with '#'.</summary>
    private const char NoComments = '\uFFFF';

    private readonly CsvDataReader rows;
    private readonly Func<bool> readRow;
    private readonly string place;
    private readonly CsvShape shape;
    private int cells;
    private int nextLine = 1;

    private CsvTable(CsvDataReader rows, string place, CsvShape shape)
    {
        this.rows = rows;
        Delimiter = shape.Delimiter!.Value;
        readRow = rows.Read;
        this.place = place;
        this.shape = shape;
        cells = shape.Columns ?? 0;
        Header = shape.HasHeader ? ReadHeader() : [];
    }

    /// <summary>The column names, without space around them; empty when the file has none.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>The line on which the current row begins, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>What parts the cells.</summary>
    public char Delimiter { get; }

    /// <summary>Cells a row should have.</summary>
    public int Cells => cells;

    /// <summary>Cells the current row has.</summary>
    public int RowCells => rows.RowFieldCount;

    /// <summary>A cell of the current row, unquoted; empty where the row has none.</summary>
    public string this[int column] => column < 0 || column >= rows.RowFieldCount ? "" : rows.GetFieldSpan(column).ToString();

    public static CsvTable Open(InputStream input, CsvShape? shape = null)
    {
        shape ??= new CsvShape();
        TextReader text = InputText.Reader(input);
        try
        {
            if (shape.Delimiter is null)
            {
                var looked = new HeadedReader(text, CsvDelimiter.Look);
                (text, shape) = (looked, shape with { Delimiter = CsvDelimiter.Of(looked.Head.Span) });
            }

            return new CsvTable(Guard(() => CsvDataReader.Create(text, Options(shape)), (input.Place, 1), shape), input.Place, shape);
        }
        catch
        {
            text.Dispose();
            throw;
        }
    }

    /// <summary>Where a column stands; -1 when there is none of that name. Case does not matter.</summary>
    public int Find(string column)
    {
        for (var i = 0; i < Header.Count; i++)
        {
            if (string.Equals(Header[i], column, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Where a column stands that must be there.</summary>
    public int Require(string column)
    {
        var found = Find(column);
        return found >= 0 ? found : throw new BadInputException($"{place} line 1", $"a column '{column}'", string.Join(",", Header));
    }

    /// <summary>Goes to the next row; false at the end.</summary>
    public bool Read()
    {
        while (Guard(readRow, (place, nextLine), shape))
        {
            Line = nextLine;
            var raw = rows.GetRawRecordSpan();
            nextLine += LineBreaks(raw);
            if (!IsBlank(raw))
            {
                CheckCells();
                return true;
            }
        }

        return false;
    }

    /// <summary>The error for a cell of the current row that cannot be used.</summary>
    public BadInputException Bad(string column, Phrase expected, Phrase found) => new($"{place} line {Line}, {column}", expected, found);

    public void Dispose() => rows.Dispose();

    private static CsvDataReaderOptions Options(CsvShape shape) => new()
    {
        HasHeaders = false,
        Delimiter = shape.Delimiter,
        Comment = NoComments,
        BufferSize = Math.Min(1 << 16, shape.MostCharacters),
        MaxBufferSize = shape.MostCharacters,
        OwnsReader = true,
    };

    private string[] ReadHeader()
    {
        if (!Read())
        {
            throw new BadInputException(place, "a row of column names", "an empty file");
        }

        var names = Enumerable.Range(0, rows.RowFieldCount).Select(i => this[i].Trim()).ToArray();
        var twice = names.GroupBy(static n => n, StringComparer.OrdinalIgnoreCase).FirstOrDefault(static g => g.Key.Length > 0 && g.Count() > 1);
        return twice is null ? names : throw new BadInputException($"{place} line {Line}", "each column once", $"'{twice.Key}' twice");
    }

    private void CheckCells()
    {
        if (cells == 0)
        {
            cells = rows.RowFieldCount;
        }
        else if (rows.RowFieldCount != cells && !shape.Uneven)
        {
            throw new BadInputException($"{place} line {Line}", $"{cells} columns", $"{rows.RowFieldCount}");
        }
    }

    private static T Guard<T>(Func<T> call, (string Place, int Line) at, CsvShape shape)
    {
        try
        {
            return call();
        }
        catch (CsvRecordTooLargeException bad)
        {
            throw new BadInputException($"{at.Place} line {at.Line}", $"a record of at most {shape.MostCharacters} characters", "more (a quote not closed?)", bad);
        }
        catch (CsvFormatException bad)
        {
            throw new BadInputException($"{at.Place} line {at.Line}", "CSV with quotes that are closed before the next comma or line", "a quote in another place", bad);
        }
    }

    private static int LineBreaks(ReadOnlySpan<char> raw) => Math.Max(1, raw.Count('\n') is > 0 and var breaks ? breaks : raw.Count('\r'));

    /// <summary>An empty line, or the control-Z that closes some old files.</summary>
    private static bool IsBlank(ReadOnlySpan<char> raw) => raw.Trim(" \t\r\n\u001A").IsEmpty;
}
