using System.Xml;
using Pillar.Vocabulary;

namespace Pillar.Platform.Input;

/// <summary>XML from outside: no document type, no entity of its own, nothing fetched, bounded in size and depth.</summary>
public static class InputXml
{
    /// <summary>Deeper nesting than any list has; beyond it a file is made to exhaust its reader.</summary>
    public const int MostDepth = 64;

    private const long MostCharacters = 1L << 30;

    /// <summary>
    /// A reader without comments, processing instructions and white space between elements. Malformed or cut-off content throws
    /// <see cref="BadInputException"/> with file and line from whichever call meets it. Disposes the input with itself.
    /// </summary>
    /// <param name="input">From its start.</param>
    /// <param name="mostDepth">Levels of elements.</param>
    /// <param name="running">Running text, where a space between two elements parts two words: it is kept.</param>
    public static XmlReader Reader(InputStream input, int mostDepth = MostDepth, bool running = false) =>
        new GuardedXmlReader(() => XmlReader.Create(input, Settings(running)), input.Place, mostDepth);

    private static XmlReaderSettings Settings(bool running) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = MostCharacters,
        MaxCharactersFromEntities = 1024,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = !running,
        CheckCharacters = true,
        CloseInput = true,
    };
}
