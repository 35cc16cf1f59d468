using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

/// <summary>The forms are those of the official lists, the names are invented; strong names as printed, weak ones behind a question mark.</summary>
public class PrintedNamesTests
{
    private static string Read(string printed, PartyKind kind) =>
        string.Join(" | ", PrintedNames.Read(printed, NameStrength.Strong, NameType.Primary, kind).Names.Select(static n => (n.Strength == NameStrength.Weak ? "?" : "") + n.Text));

    [Theory]
    [InlineData("Иван ВЫДУМАННЫЙ / Iван ВИГАДАНИЙ", "Иван ВЫДУМАННЫЙ | Iван ВИГАДАНИЙ")]
    [InlineData("Ada INVENTED/Adah INVENTED / Ada MADE UP", "Ada INVENTED | Adah INVENTED | Ada MADE UP")]
    [InlineData("Ada INVENTED or Adah INVENTED", "Ada INVENTED | Adah INVENTED")]
    [InlineData("Ada Ivanovna INVENTED/INWENTED", "Ada Ivanovna INVENTED | Ada Ivanovna INWENTED")]
    [InlineData("Ada/ Adah Ivanovna INVENTED", "Ada Ivanovna INVENTED | Adah Ivanovna INVENTED")]
    [InlineData("Ada/Adah al-Made/Maid/Mede", "Ada al-Made | Adah al-Made | Ada Maid | Ada Mede")]
    [InlineData("Ada INVENTED /", "Ada INVENTED")]
    [InlineData("A/B INVENTED", "A/B INVENTED")]
    public void A_slash_between_people_parts_names_or_the_spellings_of_a_word(string printed, string names) => Assert.Equal(names, Read(printed, PartyKind.Person));

    [Theory]
    [InlineData("Invented Group / Invented LLC", "Invented Group | Invented LLC")]
    [InlineData("Invented Works (INWO) / OJSC ‘INWO’", "Invented Works (INWO) | Invented Works | ?INWO | OJSC ‘INWO’")]
    [InlineData("Fund of Invented Initiatives/ PFKI", "Fund of Invented Initiatives | ?PFKI")]
    [InlineData("Harbour of Invented Movers/HIM", "Harbour of Invented Movers | ?HIM")]
    [InlineData("Invented foundation/مؤسسة مخترعة", "Invented foundation | مؤسسة مخترعة")]
    [InlineData("Works ‘INVENTED’/JSC ‘INVENTED WORKS’", "Works ‘INVENTED’ | JSC ‘INVENTED WORKS’")]
    public void A_slash_between_the_names_of_an_organisation_parts_them(string printed, string names) => Assert.Equal(names, Read(printed, PartyKind.Organisation));

    [Theory]
    [InlineData("Invented Shipping A/S")]
    [InlineData("Invented Machinery J/V Corporation")]
    [InlineData("Invented Import/Export Corporation")]
    [InlineData("Invented Resistance Movement/Army")]
    [InlineData("Invented Trading C/O Other Trading")]
    [InlineData("M/S Invented Exchange")]
    [InlineData("Department 140/14")]
    [InlineData("Front DHKX/C")]
    [InlineData("Invented Smuggling Organization / Trafficking Organization")]
    [InlineData("Invented Aviation Branch: Other Works")]
    [InlineData("Russian Invented Railways")]
    public void A_slash_or_a_colon_inside_the_name_of_an_organisation_stays(string printed) => Assert.Equal(printed, Read(printed, PartyKind.Organisation));

    [Fact]
    public void A_slash_inside_the_name_of_a_ship_stays() => Assert.Equal("MT 7/24 STAR", Read("MT 7/24 STAR", PartyKind.Vessel));

    [Theory]
    [InlineData("Ada Invented (original script: Ада Выдуманная)", "Ada Invented | Ада Выдуманная")]
    [InlineData("Ada Invented (Russian:Ада Выдуманная)", "Ada Invented | Ада Выдуманная")]
    [InlineData("Ada Invented (Previously listed as. In Arabic: آدا مخترعة)", "Ada Invented | آدا مخترعة")]
    [InlineData("Ада Выдуманная Ukrainian: Ада Вигадана", "Ада Выдуманная | Ада Вигадана")]
    [InlineData("Russian Ада Выдуманная", "Ада Выдуманная")]
    [InlineData("Ада Выдуманная / укр. Ада Вигадана", "Ада Выдуманная | Ада Вигадана")]
    [InlineData("Married name: Ada MADEUP", "Ada MADEUP")]
    [InlineData("Korean:", "")]
    public void A_label_is_no_part_of_a_name(string printed, string names) => Assert.Equal(names, Read(printed, PartyKind.Person));

    [Theory]
    [InlineData("Ada (a.k.a. Adah) INVENTED", "Ada INVENTED | Adah INVENTED")]
    [InlineData("General Ada (a.k.a. Adah, Aada) Ben (a.k.a. Bin) INVENTED", "General Ada Ben INVENTED | General Adah Ben INVENTED | General Aada Ben INVENTED | General Ada Bin INVENTED")]
    [InlineData("Ada INVENTED (a.k.a. Storm)", "Ada INVENTED | Storm")]
    [InlineData("Ada INVENTED (a.k.a. Ada MADE, Adah MADE or Ada UP)", "Ada INVENTED | Ada MADE | Adah MADE | Ada UP")]
    [InlineData("Ada INVENTED) (a.k.a. Ada MADE", "Ada INVENTED | Ada MADE")]
    [InlineData("Ada INVENTED (born MADEUP)", "Ada INVENTED | Ada MADEUP")]
    [InlineData("Ada INVENTED, née MADEUP", "Ada INVENTED | Ada MADEUP")]
    [InlineData("Ада ВЫДУМАННАЯ - born МНИМАЯ", "Ада ВЫДУМАННАЯ | Ада МНИМАЯ")]
    [InlineData("born MADEUP", "?MADEUP")]
    [InlineData("born Ada Ivanovna MADEUP", "Ada Ivanovna MADEUP")]
    public void Another_spelling_of_one_word_makes_a_whole_name(string printed, string names) => Assert.Equal(names, Read(printed, PartyKind.Person));

    [Theory]
    [InlineData("Ada Al-Made آدا مخترعة", "Ada Al-Made | آدا مخترعة")]
    [InlineData("KIM In Vented 김지어", "KIM In Vented | 김지어")]
    [InlineData("Ada INVENTED (a.k.a. Adah INVENTED) Ада ВЫДУМАННАЯ", "Ada INVENTED | Ада ВЫДУМАННАЯ | Adah INVENTED")]
    [InlineData("Ада AHHA", "Ада AHHA")]
    public void The_name_in_another_script_behind_a_name_is_one_of_its_own(string printed, string names) => Assert.Equal(names, Read(printed, PartyKind.Person));

    [Fact]
    public void What_is_said_about_the_bearer_becomes_a_note()
    {
        var reading = PrintedNames.Read("Ada Invented. Date of birth: 11.4.1963. Nationality: Utopian", NameStrength.Strong, NameType.Alias, PartyKind.Person);
        Assert.Equal(("Ada Invented", ". Date of birth: 11.4.1963. Nationality: Utopian"), (Assert.Single(reading.Names).Text, reading.Note));
        Assert.Equal("Ada Invented", Read("Ada Invented (nom de guerre)", PartyKind.Person));
    }

    [Fact]
    public void A_name_that_is_not_printed_as_one_is_shown_with_what_is_printed()
    {
        const string Printed = "Ada (a.k.a. Adah) INVENTED";
        Assert.Equal(Printed, PrintedNames.Read(Printed, NameStrength.Strong, NameType.Alias, PartyKind.Person).Note);
        Assert.Empty(PrintedNames.Read("Ada INVENTED / Adah INVENTED", NameStrength.Strong, NameType.Alias, PartyKind.Person).Note);
    }
}
