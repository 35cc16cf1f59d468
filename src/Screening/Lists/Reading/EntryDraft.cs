using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>An entry while its record is read: takes what the source prints, drops what is empty or said twice.</summary>
internal sealed class EntryDraft(string reference, PartyKind kind)
{
    private readonly List<Sourced<PartyName>> names = [];
    private readonly List<Sourced<PartialDate>> births = [];
    private readonly List<Sourced<Place>> places = [];
    private readonly List<Sourced<CountryTie>> countries = [];
    private readonly List<Sourced<Identifier>> identifiers = [];
    private readonly List<Sourced<string>> positions = [];
    private readonly List<Sourced<string>> remarks = [];
    private readonly List<string> programmes = [];

    public string Reference => reference;

    public PartyKind Kind { get; set; } = kind;

    public Gender Gender { get; set; }

    public string LegalBasis { get; set; } = "";

    public DateOnly? ListedOn { get; set; }

    public bool HasName => names.Count > 0;

    /// <summary>The primary name, for a remark about another entry; empty before there is one.</summary>
    public string FirstName => names is [var first, ..] ? first.Value.Text : "";

    public void Name(PartyName name, string record)
    {
        if (!names.Exists(n => n.Value.Text == name.Text && n.Value.Strength <= name.Strength))
        {
            names.Add(new(name, record));
        }
    }

    /// <summary>Every name that stood in the place of one, and what stood there beside them.</summary>
    public void Names(NameReading reading, string record)
    {
        foreach (var name in reading.Names)
        {
            Name(name, record);
        }

        Remark(reading.Note, record);
    }

    public void Birth(IEnumerable<PartialDate> dates, string record)
    {
        foreach (var date in dates)
        {
            if (!births.Exists(b => b.Value == date))
            {
                births.Add(new(date, record));
            }
        }
    }

    /// <summary>A place, and the country it ties the party to.</summary>
    public void Place(PlaceRole role, string text, string country, string record)
    {
        if (text.Length > 0 || country.Length > 0)
        {
            places.Add(new(new Place(role, text.Length > 0 ? text : country, country), record));
            Country(role == PlaceRole.Birth ? CountryRole.Birth : CountryRole.Residence, country, record);
        }
    }

    public void Country(CountryRole role, string country, string record)
    {
        var tie = new CountryTie(role, country);
        if (country.Length > 0 && !countries.Exists(c => c.Value == tie))
        {
            countries.Add(new(tie, record));
        }
    }

    public void Identifier(Identifier? identifier, string record)
    {
        if (identifier is not null && !identifiers.Exists(i => i.Value == identifier))
        {
            identifiers.Add(new(identifier, record));
        }
    }

    public void Position(string? text, string record) => Text(positions, text, record);

    public void Remark(string? text, string record) => Text(remarks, text, record);

    public void Programme(string? tag)
    {
        var clean = PrintedText.Clean(tag);
        if (clean.Length > 0 && !programmes.Contains(clean))
        {
            programmes.Add(clean);
        }
    }

    /// <summary>The entry.</summary>
    /// <param name="place">File and record, for the message.</param>
    /// <exception cref="BadInputException">It has no name.</exception>
    public ListEntry Built(string place) => HasName ? Build() : throw new BadInputException(place, "a name", "");

    /// <summary>The entry; it must have a name.</summary>
    public ListEntry Build() => new()
    {
        Reference = reference,
        Kind = Kind,
        Gender = Gender,
        Names = [.. names],
        BirthDates = [.. births],
        Places = [.. places],
        Countries = [.. countries],
        Identifiers = [.. identifiers],
        Positions = [.. positions],
        Programmes = [.. programmes],
        LegalBasis = LegalBasis,
        ListedOn = ListedOn,
        Remarks = [.. remarks],
    };

    private static void Text(List<Sourced<string>> target, string? text, string record)
    {
        var clean = PrintedText.Clean(text);
        if (clean.Length > 0)
        {
            target.Add(new(clean, record));
        }
    }
}
