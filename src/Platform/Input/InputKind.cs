using Pillar.Vocabulary;

namespace Pillar.Platform.Input;

/// <summary>What the first bytes of a file say it is. Names are not trusted.</summary>
internal enum InputKind
{
    Plain,
    Gzip,
    Pdf,
}

internal static class InputKinds
{
    extension(InputKind)
    {
        /// <summary>Looks at the start of <paramref name="stream"/> and goes back to it.</summary>
        /// <exception cref="BadInputException">It is an archive or an encoding that no reader here takes.</exception>
        public static InputKind Of(Stream stream, string place)
        {
            Span<byte> start = stackalloc byte[4];
            var read = stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            stream.Position = 0;
            return (start[..read]) switch
            {
                [0x1F, 0x8B, ..] => InputKind.Gzip,
                [(byte)'%', (byte)'P', (byte)'D', (byte)'F'] => InputKind.Pdf,
                [(byte)'P', (byte)'K', 3, 4] => throw Unusable(place, "a ZIP archive (or a spreadsheet): unpack it or save it as CSV"),
                [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] => throw Unusable(place, "UTF-16 text: save it as UTF-8"),
                [0x28, 0xB5, 0x2F, 0xFD] => throw Unusable(place, "Zstandard data: unpack it first"),
                [(byte)'B', (byte)'Z', (byte)'h', _] => throw Unusable(place, "bzip2 data: unpack it first"),
                [0xFD, (byte)'7', (byte)'z', (byte)'X'] => throw Unusable(place, "xz data: unpack it first"),
                _ => InputKind.Plain,
            };
        }
    }

    private static BadInputException Unusable(string place, Phrase found) => new(place, "plain or gzip data", found);
}
