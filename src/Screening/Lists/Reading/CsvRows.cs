using System.Text;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>One row and the line it begins on.</summary>
internal readonly record struct CsvRow(int Line, string[] Fields);

/// <summary>Reads comma-separated rows one after the other: double quotes, doubled inside, line breaks inside quotes; strict about all else.</summary>
internal sealed class CsvRows(TextReader text, string name)
{
    private const int LongestField = 1 << 20;
    private const int MostFields = 1024;

    // Old programs end a file with it; every OFAC file does.
    private const char EndOfFileMark = '\u001A';

    private readonly StringBuilder field = new();
    private int line = 1;

    /// <summary>Every row with at least one field that is not empty, up to the end or the end-of-file mark.</summary>
    public IEnumerable<CsvRow> Read()
    {
        while (text.Peek() is var next and >= 0 && next != EndOfFileMark)
        {
            var begin = line;
            var fields = Row();
            if (fields.Count > 1 || fields[0].Length > 0)
            {
                yield return new CsvRow(begin, [.. fields]);
            }
        }
    }

    private List<string> Row()
    {
        var fields = new List<string>();
        while (true)
        {
            fields.Add(Field());
            if (fields.Count > MostFields)
            {
                throw new BadInputException($"{name} line {line}", $"at most {MostFields} columns", "more");
            }

            var end = text.Read();
            if (end == ',')
            {
                continue;
            }

            if (end == '\r' && text.Peek() == '\n')
            {
                text.Read();
            }

            line++;
            return fields;
        }
    }

    private string Field()
    {
        field.Clear();
        if (text.Peek() == '"')
        {
            text.Read();
            Quoted();
        }

        while (text.Peek() is var c and >= 0 and not ',' and not '\r' and not '\n')
        {
            Append((char)c);
            text.Read();
        }

        return field.ToString();
    }

    private void Quoted()
    {
        var begin = line;
        while (text.Read() is var c and >= 0)
        {
            if (c == '"')
            {
                if (text.Peek() != '"')
                {
                    return;
                }

                text.Read();
            }

            line += c == '\n' ? 1 : 0;
            Append((char)c);
        }

        throw new BadInputException($"{name} line {begin}", "a closing quotation mark", "the end of the file");
    }

    private void Append(char c)
    {
        if (field.Length >= LongestField)
        {
            throw new BadInputException($"{name} line {line}", $"fields of at most {LongestField} characters", "a longer one");
        }

        field.Append(c);
    }
}
