using Pillar.Vocabulary;

namespace Pillar.Screening.Watch;

/// <summary>A customer as bytes and back: the id as written, then what a screening asks. Strings are UTF-8 with a 7-bit length before them.</summary>
internal static class CustomerCodec
{
    public static void Write(BinaryWriter output, FileRow row)
    {
        var query = row.Query!;
        output.Write(row.Id);
        output.Write(query.Name);
        output.Write((byte)query.Kind);
        output.Write((byte)query.Gender);
        output.Write(query.Born?.ToString() ?? "");
        output.Write(query.Country);
        output.Write(query.Identifiers is [var first, ..] ? first.Text : "");
    }

    public static (string Id, ScreenQuery Query) Read(BinaryReader input)
    {
        var (id, name) = (input.ReadString(), input.ReadString());
        var (kind, gender) = ((PartyKind)input.ReadByte(), (Gender)input.ReadByte());
        var (born, country, identifier) = (input.ReadString(), input.ReadString(), input.ReadString());
        Identifier[]? identifiers = Identifier.OfUnstatedKind(identifier) is { } read ? [read] : null;
        return (id, new ScreenQuery(name, kind, PartialDate.Parse(born), country, gender, identifiers, id.Trim()));
    }
}
