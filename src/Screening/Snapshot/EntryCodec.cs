using Pillar.Screening.Lists;
using Pillar.Vocabulary;

namespace Pillar.Screening.Snapshot;

/// <summary>
/// One entry as bytes and back. Strings are UTF-8 with a 7-bit length before them, counts are 7-bit integers, enumerations one byte;
/// the fields follow each other in the order written here. <c>docs/snapshot-format.md</c> describes it to the byte.
/// </summary>
internal static class EntryCodec
{
    public static void Write(BinaryWriter output, ListEntry entry)
    {
        output.Write(entry.Reference);
        output.Write((byte)entry.Kind);
        output.Write((byte)entry.Gender);
        output.Write(entry.LegalBasis);
        output.Write(entry.ListedOn?.DayNumber ?? -1);
        Many(output, entry.Names, static (o, n) => WriteName(o, n));
        Many(output, entry.BirthDates, static (o, d) => Sourced(o, d.Value.ToString(), d.Record));
        Many(output, entry.Places, static (o, p) => WritePlace(o, p));
        Many(output, entry.Countries, static (o, c) => WriteTie(o, c));
        Many(output, entry.Identifiers, static (o, i) => WriteIdentifier(o, i));
        Many(output, entry.Positions, static (o, p) => Sourced(o, p.Value, p.Record));
        Many(output, entry.Programmes, static (o, p) => o.Write(p));
        Many(output, entry.Remarks, static (o, r) => Sourced(o, r.Value, r.Record));
    }

    public static ListEntry Read(BinaryReader input)
    {
        var reference = input.ReadString();
        var kind = (PartyKind)input.ReadByte();
        var gender = (Gender)input.ReadByte();
        var basis = input.ReadString();
        var listed = input.ReadInt32();
        return new ListEntry
        {
            Reference = reference,
            Kind = kind,
            Gender = gender,
            LegalBasis = basis,
            ListedOn = listed < 0 ? null : DateOnly.FromDayNumber(listed),
            Names = Many(input, static i => ReadName(i)),
            BirthDates = Many(input, static i => new Sourced<PartialDate>(PartialDate.Parse(i.ReadString())!.Value, i.ReadString())),
            Places = Many(input, static i => new Sourced<Place>(new Place((PlaceRole)i.ReadByte(), i.ReadString(), i.ReadString()), i.ReadString())),
            Countries = Many(input, static i => new Sourced<CountryTie>(new CountryTie((CountryRole)i.ReadByte(), i.ReadString()), i.ReadString())),
            Identifiers = Many(input, static i => ReadIdentifier(i)),
            Positions = Many(input, static i => new Sourced<string>(i.ReadString(), i.ReadString())),
            Programmes = Many(input, static i => i.ReadString()),
            Remarks = Many(input, static i => new Sourced<string>(i.ReadString(), i.ReadString())),
        };
    }

    /// <summary>The reference and the name at a place among the entry's names.</summary>
    public static (string Reference, string Name) ReadNamed(BinaryReader input, int name)
    {
        var reference = input.ReadString();
        _ = input.ReadUInt16(); // kind and gender, a byte each
        _ = input.ReadString();
        _ = input.ReadInt32();
        var left = Math.Min(name, input.Read7BitEncodedInt() - 1);
        for (; left > 0; left--)
        {
            _ = ReadName(input);
        }

        return (reference, ReadName(input).Value.Text);
    }

    private static void WriteName(BinaryWriter output, Sourced<PartyName> name)
    {
        output.Write(name.Value.Text);
        output.Write((byte)name.Value.Strength);
        output.Write((byte)name.Value.Type);
        Many(output, name.Value.Parts, static (o, p) =>
        {
            o.Write((byte)p.Role);
            o.Write(p.Text);
        });
        output.Write(name.Record);
    }

    private static Sourced<PartyName> ReadName(BinaryReader input)
    {
        var text = input.ReadString();
        var strength = (NameStrength)input.ReadByte();
        var type = (NameType)input.ReadByte();
        var parts = Many(input, static i => new NamePart((NamePartRole)i.ReadByte(), i.ReadString()));
        return new Sourced<PartyName>(new PartyName(text, strength, type, parts), input.ReadString());
    }

    private static void WritePlace(BinaryWriter output, Sourced<Place> place)
    {
        output.Write((byte)place.Value.Role);
        output.Write(place.Value.Text);
        Sourced(output, place.Value.Country, place.Record);
    }

    private static void WriteTie(BinaryWriter output, Sourced<CountryTie> tie)
    {
        output.Write((byte)tie.Value.Role);
        Sourced(output, tie.Value.Country, tie.Record);
    }

    private static void WriteIdentifier(BinaryWriter output, Sourced<Identifier> identifier)
    {
        output.Write((byte)identifier.Value.Kind);
        output.Write(identifier.Value.Text);
        Sourced(output, identifier.Value.Country, identifier.Record);
    }

    private static Sourced<Identifier> ReadIdentifier(BinaryReader input)
    {
        var (kind, text, country) = ((IdentifierKind)input.ReadByte(), input.ReadString(), input.ReadString());
        var identifier = Identifier.Of(kind, text, country) ?? throw new FormatException("an identifier has a letter or a digit");
        return new Sourced<Identifier>(identifier, input.ReadString());
    }

    private static void Sourced(BinaryWriter output, string value, string record)
    {
        output.Write(value);
        output.Write(record);
    }

    private static void Many<T>(BinaryWriter output, IReadOnlyList<T> values, Action<BinaryWriter, T> write)
    {
        output.Write7BitEncodedInt(values.Count);
        foreach (var value in values)
        {
            write(output, value);
        }
    }

    private static T[] Many<T>(BinaryReader input, Func<BinaryReader, T> read)
    {
        var count = input.Read7BitEncodedInt();
        if (count > input.BaseStream.Length - input.BaseStream.Position)
        {
            throw new EndOfStreamException($"{count} values in the rest of an entry");
        }

        if (count == 0)
        {
            return [];
        }

        var values = new T[count];
        for (var i = 0; i < count; i++)
        {
            values[i] = read(input);
        }

        return values;
    }
}
