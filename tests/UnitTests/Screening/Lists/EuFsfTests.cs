using System.Globalization;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Screening.Lists;

public class EuFsfTests
{
    internal const string Invented =
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2026-04-15T15:29:22.497+02:00" globalFileId="1">
          <sanctionEntity designationDate="2016-03-31" designationDetails="" unitedNationId="XXi.001" euReferenceNumber="EU.1.11" logicalId="11">
            <remark>An invented person</remark>
            <regulation regulationType="amendment" organisationType="commission" publicationDate="2019-04-08" entryIntoForceDate="2019-04-09" numberTitle="2019/555 (OJ L97)" programme="PRK" logicalId="1"><publicationUrl>https://example.org</publicationUrl></regulation>
            <subjectType code="person" classificationCode="P"/>
            <nameAlias firstName="Zoran" middleName="" lastName="Invented" wholeName="Zoran Invented" function="Director" title="" nameLanguage="" gender="M" strong="true" regulationLanguage="en" logicalId="12"><regulationSummary regulationType="amendment"/></nameAlias>
            <nameAlias firstName="" middleName="" lastName="" wholeName="The Chairman" function="" title="" nameLanguage="" strong="true" regulationLanguage="en" logicalId="13"><remark>low quality alias</remark></nameAlias>
            <nameAlias firstName="" middleName="" lastName="" wholeName="Зоран Выдуманный" strong="true" regulationLanguage="en" logicalId="14"/>
            <citizenship region="" countryIso2Code="KE" countryDescription="KENYA" regulationLanguage="en" logicalId="15"/>
            <birthdate circa="true" calendarType="GREGORIAN" city="Mombasa" zipCode="" year="1958" region="" place="" countryIso2Code="KE" countryDescription="KENYA" regulationLanguage="en" logicalId="16"/>
            <birthdate circa="false" calendarType="GREGORIAN" city="" zipCode="" yearRangeFrom="1960" yearRangeTo="1962" region="" place="" countryIso2Code="00" countryDescription="UNKNOWN" regulationLanguage="en" logicalId="17"/>
            <identification diplomatic="false" knownExpired="false" knownFalse="true" reportedLost="false" revokedByIssuer="false" issuedBy="" latinNumber="" nameOnDocument="" number="X12345" region="" countryIso2Code="KE" countryDescription="KENYA" identificationTypeCode="passport" identificationTypeDescription="National passport" regulationLanguage="en" logicalId="18"/>
            <address city="Nairobi" street="1 Road" poBox="" zipCode="" region="" place="" asAtListingTime="false" countryIso2Code="KE" countryDescription="KENYA" regulationLanguage="en" logicalId="19"><contactInfo key="PHONE" value="1540"/></address>
          </sanctionEntity>
        </export>
        """;

    /// <summary>The columns that the notes on the layout name, in their order; those in between stay out of this made file.</summary>
    private static readonly string[] Columns =
    [
        "fileGenerationDate", "Entity_LogicalId", "Entity_EU_ReferenceNumber", "Entity_UnitedNationId", "Entity_DesignationDate", "Entity_DesignationDetails", "Entity_Remark",
        "Entity_SubjectType", "Entity_SubjectType_ClassificationCode", "Entity_Regulation_NumberTitle", "Entity_Regulation_Programme",
        "NameAlias_LastName", "NameAlias_FirstName", "NameAlias_WholeName", "NameAlias_Gender", "NameAlias_Function", "NameAlias_LogicalId", "NameAlias_RegulationLanguage", "NameAlias_Remark",
        "Address_City", "Address_Street", "Address_CountryIso2Code", "Address_CountryDescription", "Address_LogicalId", "Address_ContactInfo",
        "BirthDate_Year", "BirthDate_YearRangeFrom", "BirthDate_YearRangeTo", "BirthDate_Circa", "BirthDate_CalendarType", "BirthDate_City", "BirthDate_CountryIso2Code", "BirthDate_CountryDescription", "BirthDate_LogicalId",
        "Identification_Number", "Identification_KnownFalse", "Identification_TypeCode", "Identification_TypeDescription", "Identification_CountryIso2Code", "Identification_CountryDescription", "Identification_LogicalId",
        "Citizenship_CountryIso2Code", "Citizenship_CountryDescription", "Citizenship_LogicalId",
    ];

    internal static string Csv()
    {
        const string entity = "fileGenerationDate=2026-04-15;Entity_LogicalId=11;Entity_EU_ReferenceNumber=EU.1.11;Entity_UnitedNationId=XXi.001;Entity_DesignationDate=2016-03-31;Entity_Remark=An invented person;Entity_SubjectType=P;Entity_SubjectType_ClassificationCode=person;Entity_Regulation_NumberTitle=2019/555 (OJ L97);Entity_Regulation_Programme=PRK;";
        string[] rows =
        [
            "NameAlias_LastName=Invented;NameAlias_FirstName=Zoran;NameAlias_WholeName=Zoran Invented;NameAlias_Gender=M;NameAlias_Function=Director;NameAlias_LogicalId=12;NameAlias_RegulationLanguage=en",
            "NameAlias_WholeName=The Chairman;NameAlias_LogicalId=13;NameAlias_RegulationLanguage=en;NameAlias_Remark=low quality alias",
            "NameAlias_WholeName=Зоран Выдуманный;NameAlias_LogicalId=14",
            "Citizenship_CountryIso2Code=KE;Citizenship_CountryDescription=KENYA;Citizenship_LogicalId=15",
            "BirthDate_Year=1958;BirthDate_Circa=true;BirthDate_CalendarType=GREGORIAN;BirthDate_City=Mombasa;BirthDate_CountryIso2Code=KE;BirthDate_CountryDescription=KENYA;BirthDate_LogicalId=16",
            "BirthDate_YearRangeFrom=1960;BirthDate_YearRangeTo=1962;BirthDate_Circa=false;BirthDate_CalendarType=GREGORIAN;BirthDate_CountryIso2Code=00;BirthDate_CountryDescription=UNKNOWN;BirthDate_LogicalId=17",
            "Identification_Number=X12345;Identification_KnownFalse=true;Identification_TypeCode=passport;Identification_TypeDescription=National passport;Identification_CountryIso2Code=KE;Identification_CountryDescription=KENYA;Identification_LogicalId=18",
            "Address_City=Nairobi;Address_Street=1 Road;Address_CountryIso2Code=KE;Address_CountryDescription=KENYA;Address_LogicalId=19;Address_ContactInfo=PHONE: 1540",
        ];
        return string.Join(';', Columns) + "\n" + string.Concat(rows.Select(row => Row(entity + row)));
    }

    private static string Row(string cells)
    {
        var named = cells.Split(';').Select(c => c.Split('=', 2)).ToDictionary(c => c[0], c => c[1]);
        return string.Join(';', Columns.Select(c => named.GetValueOrDefault(c) ?? "")) + "\n";
    }

    [Fact]
    public void A_person_is_read_with_every_value_and_its_record()
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("eu-fsf.xml", Invented));
        Assert.Equal(("eu-fsf", 1, new DateOnly(2026, 4, 15)), (import.Id, import.Records, import.Edition!.AsOf));
        Assert.Empty(import.Notes);

        var entry = desk.Entry("EU.1.11");
        Assert.Equal(
            ["Zoran Invented|Strong|Primary|nameAlias 12", "The Chairman|Weak|Alias|nameAlias 13", "Зоран Выдуманный|Strong|OriginalScript|nameAlias 14"],
            entry.Names.Select(n => $"{n.Value.Text}|{n.Value.Strength}|{n.Value.Type}|{n.Record}"));
        Assert.Equal(["circa 1958", "1960..1962"], entry.BirthDates.Select(b => b.Value.ToString()));
        Assert.Equal(("2019/555 (OJ L97)", "PRK", new DateOnly(2016, 3, 31), Gender.Male), (entry.LegalBasis, entry.Programmes[0], entry.ListedOn, entry.Gender));
        Assert.Contains(entry.Identifiers, i => i is { Value: { Kind: IdentifierKind.Passport, Normal: "X12345", Country: "KE" }, Record: "identification 18" });
        Assert.Contains(entry.Remarks, r => r.Value == "UN reference: XXi.001");
        Assert.Contains(entry.Remarks, r => r.Value == "National passport: X12345, knownFalse");
    }

    [Fact]
    public void The_columns_say_the_same_as_the_elements()
    {
        using var desk = new ListDesk();
        desk.Import(desk.File("one.xml", Invented));
        desk.Import(desk.File("two.csv", Csv()));
        var difference = desk.Module.CompareLists.Run("one", "two");
        Assert.Equal((0, 0, 0), (difference.Added.Count, difference.Removed.Count, difference.Changed.Count));
    }

    [Fact]
    public void A_date_of_another_calendar_is_kept_as_printed_and_counted()
    {
        using var desk = new ListDesk();
        var import = desk.Import(desk.File("eu-fsf.xml", Invented.Replace("circa=\"true\" calendarType=\"GREGORIAN\"", "circa=\"true\" calendarType=\"ISLAMIC\"", StringComparison.Ordinal).Replace("1958", 1378.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)));
        Assert.Equal("note-dates", Assert.Single(import.Notes).Key);
        Assert.Equal(["1960..1962"], desk.Entry("EU.1.11").BirthDates.Select(b => b.Value.ToString()));
    }
}
