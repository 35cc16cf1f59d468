using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.OfacDelimited;

internal enum PartKind
{
    Primary = 0,
    Addresses = 1,
    Aliases = 2,
    Comments = 3,
}

/// <summary>Which part of which list a file is.</summary>
/// <param name="List">Id of the list.</param>
/// <param name="Kind">What the file holds.</param>
internal sealed record Part(string List, PartKind Kind)
{
    public const string Sdn = "ofac-sdn";
    public const string Cons = "ofac-cons";

    public static Part? Of(string stem) => stem.ToLowerInvariant().Replace('-', '_') switch
    {
        "sdn" => new(Sdn, PartKind.Primary),
        "add" or "sdn_add" => new(Sdn, PartKind.Addresses),
        "alt" or "sdn_alt" => new(Sdn, PartKind.Aliases),
        "comments" or "sdn_comments" => new(Sdn, PartKind.Comments),
        "cons_prim" => new(Cons, PartKind.Primary),
        "cons_add" => new(Cons, PartKind.Addresses),
        "cons_alt" => new(Cons, PartKind.Aliases),
        "cons_comments" => new(Cons, PartKind.Comments),
        _ => null,
    };

    /// <summary>Columns of each part.</summary>
    public static int Columns(PartKind kind) => kind switch
    {
        PartKind.Primary => 12,
        PartKind.Addresses => 6,
        PartKind.Aliases => 5,
        _ => 2,
    };

    /// <summary>A number, then a comma: the files have no header.</summary>
    public static bool LooksLike(ReadOnlySpan<byte> head)
    {
        var digits = head.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        return digits > 0 && head[digits] == ',';
    }

    /// <summary>The files by part; each part at most once, the primary one present.</summary>
    public static Dictionary<PartKind, SourceFile> Sort(string list, IReadOnlyList<SourceFile> files)
    {
        var parts = new Dictionary<PartKind, SourceFile>();
        foreach (var file in files)
        {
            var kind = Of(file.Stem)!.Kind;
            if (!parts.TryAdd(kind, file))
            {
                throw new BadInputException(file.Path, $"one such part of {list}", $"{parts[kind].Name} as well");
            }
        }

        var primary = list == Cons ? "cons_prim" : "sdn";
        return parts.ContainsKey(PartKind.Primary)
            ? parts
            : throw new BadInputException(files[0].Path, $"the part {primary}.csv beside it, in the same call", "that part is missing");
    }
}
