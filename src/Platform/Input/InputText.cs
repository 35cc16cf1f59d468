using System.Text;
using Pillar.Vocabulary;

namespace Pillar.Platform.Input;

/// <summary>Text files: UTF-8, with or without byte order mark, and nothing else.</summary>
public static class InputText
{
    private const int BufferSize = 1 << 16;

    /// <summary>A reader that throws <see cref="BadInputException"/> at the first byte that is not UTF-8; disposes the input with itself.</summary>
    public static StreamReader Reader(InputStream input) =>
        new(new Utf8Stream(input, input.Place), new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false, BufferSize);

    /// <summary>The checked bytes themselves, without byte order mark, for readers that take UTF-8, such as JSON ones.</summary>
    public static Stream Bytes(InputStream input) => new Utf8Stream(input, input.Place);

    /// <summary>The whole of a small text file.</summary>
    public static string ReadAll(string path, InputLimits limits)
    {
        using var reader = Reader(InputStream.Open(path, limits));
        return reader.ReadToEnd();
    }

    /// <summary>Lines with their numbers, from 1; for files of one JSON object a line.</summary>
    /// <exception cref="BadInputException">A line is longer than <paramref name="mostCharacters"/>.</exception>
    public static IEnumerable<(int Line, string Text)> Lines(InputStream input, int mostCharacters = 16 << 20)
    {
        using var reader = Reader(input);
        var text = new StringBuilder();
        var buffer = new char[BufferSize];
        var line = 1;
        for (var read = reader.Read(buffer); read > 0; read = reader.Read(buffer))
        {
            var start = 0;
            for (var i = buffer.AsSpan(0, read).IndexOf('\n'); i >= 0; i = NextBreak(buffer, start, read))
            {
                yield return (line++, text.Append(buffer, start, i - start).ToString().TrimEnd('\r'));
                text.Clear();
                start = i + 1;
            }

            text.Append(buffer, start, read - start);
            if (text.Length > mostCharacters)
            {
                throw new BadInputException($"{input.Place} line {line}", $"a line of at most {mostCharacters} characters", "more");
            }
        }

        if (text.Length > 0)
        {
            yield return (line, text.ToString());
        }
    }

    private static int NextBreak(char[] buffer, int start, int end)
    {
        var found = buffer.AsSpan(start, end - start).IndexOf('\n');
        return found < 0 ? -1 : start + found;
    }
}
