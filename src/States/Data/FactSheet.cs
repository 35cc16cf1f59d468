using System.Reflection;
using System.Text;

namespace Pillar.States.Data;

/// <summary>What the head of a bundled file says about its facts.</summary>
/// <param name="File">Name below <c>data/states</c>.</param>
/// <param name="Source">Where the facts come from.</param>
/// <param name="AsOf">Date of the facts.</param>
/// <param name="Licence">Terms of the source.</param>
/// <param name="Expires">From the day after this one the facts must be checked again.</param>
public sealed record FactSheet(string File, string Source, DateOnly AsOf, string Licence, DateOnly Expires)
{
    /// <summary>The bundled file as text; the caller disposes it.</summary>
    internal static StreamReader Open(string file) => new(Content(file), Encoding.UTF8);

    /// <summary>Reads the lines <c># source:</c>, <c># as-of:</c>, <c># licence:</c> and <c># expires:</c> at the head of a file.</summary>
    internal static FactSheet Of(string file)
    {
        using var text = Open(file);
        var head = SheetHead.Read(text, file);
        return new FactSheet(file, head.Said("source"), head.Day("as-of"), head.Said("licence"), head.Day("expires"));
    }

    private static Stream Content(string file) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream($"data/states/{file}")
        ?? throw new InvalidOperationException($"data/states/{file} is not in this build");
}
