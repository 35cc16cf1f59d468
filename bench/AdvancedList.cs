using System.Globalization;

namespace Pillar.Bench;

/// <summary>
/// Writes invented lists in the layout of SDN_ADVANCED.XML, as long as wanted: some 9.6 KB a party, so that 17,815 parties, the number of the real
/// list, make 172 MB, more than the some 122 MB of the real file. Each party has a name in two scripts, aliases, features, a document, a place, a relation and a decision.
/// </summary>
internal static class AdvancedList
{
    public const string Namespace = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML";

    private const int Aliases = 10;

    private const string Header =
        """
        <DateOfIssue CalendarTypeID="1"><Year>2026</Year><Month>5</Month><Day>21</Day></DateOfIssue>
        <ReferenceValueSets>
          <AliasTypeValues><AliasType ID="1400">A.K.A.</AliasType><AliasType ID="1401">F.K.A.</AliasType><AliasType ID="1403">Name</AliasType></AliasTypeValues>
          <CountryValues><Country ID="11" ISO2="KE">Kenya</Country><Country ID="12" ISO2="AE">United Arab Emirates</Country></CountryValues>
          <DetailReferenceValues><DetailReference ID="91526">Male</DetailReference></DetailReferenceValues>
          <FeatureTypeValues>
            <FeatureType ID="8">Birthdate</FeatureType><FeatureType ID="9">Place of Birth</FeatureType><FeatureType ID="10">Nationality Country</FeatureType>
            <FeatureType ID="25">Location</FeatureType><FeatureType ID="26">Title</FeatureType><FeatureType ID="224">Gender</FeatureType>
            <FeatureType ID="344">Digital Currency Address - XBT</FeatureType><FeatureType ID="999">Shoe Size</FeatureType>
          </FeatureTypeValues>
          <IDRegDocDateTypeValues><IDRegDocDateType ID="1480">Issue Date</IDRegDocDateType></IDRegDocDateTypeValues>
          <IDRegDocTypeValues><IDRegDocType ID="1571">Passport</IDRegDocType></IDRegDocTypeValues>
          <LegalBasisValues><LegalBasis ID="1826">Executive Order 13382 (Non-proliferation)</LegalBasis></LegalBasisValues>
          <LocPartTypeValues><LocPartType ID="1451">ADDRESS1</LocPartType><LocPartType ID="1454">CITY</LocPartType></LocPartTypeValues>
          <NamePartTypeValues><NamePartType ID="1520">Last Name</NamePartType><NamePartType ID="1521">First Name</NamePartType></NamePartTypeValues>
          <PartySubTypeValues><PartySubType ID="4" PartyTypeID="1">Unknown</PartySubType><PartySubType ID="1" PartyTypeID="4">Vessel</PartySubType></PartySubTypeValues>
          <PartyTypeValues><PartyType ID="1">Individual</PartyType><PartyType ID="2">Entity</PartyType></PartyTypeValues>
          <RelationTypeValues><RelationType ID="15004">Associate Of</RelationType></RelationTypeValues>
          <SanctionsTypeValues><SanctionsType ID="1">Program</SanctionsType><SanctionsType ID="2">Block</SanctionsType></SanctionsTypeValues>
          <ScriptValues><Script ID="215" ScriptCode="Latn">Latin</Script><Script ID="220" ScriptCode="Cyrl">Cyrillic</Script></ScriptValues>
        </ReferenceValueSets>
        """;

    /// <summary>A list of so many parties as text.</summary>
    public static string Of(int parties)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        Write(writer, parties);
        return writer.ToString();
    }

    /// <summary>Writes a list of so many parties.</summary>
    public static void Write(TextWriter to, int parties)
    {
        to.Write($"<?xml version=\"1.0\" encoding=\"utf-8\"?><Sanctions xmlns=\"{Namespace}\" Version=\"3\">{Header}<Locations>");
        Each(parties, i => to.Write($"<Location ID=\"{i}\"><LocationCountry CountryID=\"11\" CountryRelevanceID=\"1\"/>{LocationPart(1451, $"Invented Road {i}")}{LocationPart(1454, "Nairobi")}</Location>"));
        to.Write("</Locations><IDRegDocuments>");
        Each(parties, i => to.Write($"<IDRegDocument ID=\"{i}\" IDRegDocTypeID=\"1571\" IdentityID=\"{i + 100000}\" IssuedBy-CountryID=\"11\" ValidityID=\"1\"><IDRegistrationNo>A{i:0000000}</IDRegistrationNo><DocumentDate IDRegDocDateTypeID=\"1480\">{Period(2010, 3, 9)}</DocumentDate></IDRegDocument>"));
        to.Write("</IDRegDocuments><DistinctParties>\n");
        Each(parties, i => Party(to, i));
        to.Write("</DistinctParties><ProfileRelationships>");
        Each(parties, i => to.Write($"<ProfileRelationship ID=\"{i}\" From-ProfileID=\"{i}\" To-ProfileID=\"1\" RelationTypeID=\"15004\" RelationQualityID=\"1\" Former=\"false\" SanctionsEntryID=\"{i}\"/>"));
        to.Write("</ProfileRelationships><SanctionsEntries>");
        Each(parties, i => to.Write($"<SanctionsEntry ID=\"{i}\" ProfileID=\"{i}\" ListID=\"1550\"><EntryEvent ID=\"{i}\" EntryEventTypeID=\"1\" LegalBasisID=\"1826\"><Comment/><Date CalendarTypeID=\"1\"><Year>2012</Year><Month>3</Month><Day>23</Day></Date></EntryEvent><SanctionsMeasure ID=\"{i}\" SanctionsTypeID=\"1\"><Comment>NPWMD</Comment></SanctionsMeasure><SanctionsMeasure ID=\"0{i}\" SanctionsTypeID=\"2\"><Comment/></SanctionsMeasure></SanctionsEntry>"));
        to.Write("</SanctionsEntries></Sanctions>");
    }

    private static void Each(int parties, Action<int> write)
    {
        for (var i = 1; i <= parties; i++)
        {
            write(i);
        }
    }

    private static void Party(TextWriter to, int i)
    {
        to.Write($"<DistinctParty FixedRef=\"{i}\"><Comment/><Profile ID=\"{i}\" PartySubTypeID=\"4\"><Identity ID=\"{i + 100000}\" FixedRef=\"{i}\" Primary=\"true\" False=\"false\">");
        Alias(to, i, (1403, true, false), ($"INVENTED{i}", "Zoran", 215));
        Alias(to, i, (1403, false, false), ($"ВЫДУМАННЫЙ{i}", "Зоран", 220));
        for (var a = 1; a <= Aliases; a++)
        {
            Alias(to, i, (1400, false, a % 5 == 0), ($"INVENT{a}", $"Zorran{i}", 215));
        }

        to.Write($"<NamePartGroups><MasterNamePartGroup><NamePartGroup ID=\"{i}1\" NamePartTypeID=\"1520\"/></MasterNamePartGroup><MasterNamePartGroup><NamePartGroup ID=\"{i}2\" NamePartTypeID=\"1521\"/></MasterNamePartGroup></NamePartGroups></Identity>");
        Feature(to, i, 8, Period(1971, 0, 0));
        Feature(to, i, 25, $"<VersionLocation LocationID=\"{i}\"/>");
        Feature(to, i, 10, $"<VersionLocation LocationID=\"{i}\"/>");
        Feature(to, i, 224, "<VersionDetail DetailTypeID=\"1431\" DetailReferenceID=\"91526\"/>");
        Feature(to, i, 26, "<VersionDetail DetailTypeID=\"1432\">Director of the Invented Bureau</VersionDetail>");
        Feature(to, i, 344, "<VersionDetail DetailTypeID=\"1432\">12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h</VersionDetail>");
        to.Write("</Profile></DistinctParty>\n");
    }

    private static void Alias(TextWriter to, int i, (int Type, bool Primary, bool Low) kind, (string Family, string Given, int Script) name) => to.Write(
        $"<Alias FixedRef=\"{i}\" AliasTypeID=\"{kind.Type}\" Primary=\"{Word(kind.Primary)}\" LowQuality=\"{Word(kind.Low)}\"><DocumentedName ID=\"{i}\" FixedRef=\"{i}\" DocNameStatusID=\"1\">"
        + $"<DocumentedNamePart><NamePartValue NamePartGroupID=\"{i}1\" ScriptID=\"{name.Script}\" ScriptStatusID=\"1\" Acronym=\"false\">{name.Family}</NamePartValue></DocumentedNamePart>"
        + $"<DocumentedNamePart><NamePartValue NamePartGroupID=\"{i}2\" ScriptID=\"{name.Script}\" ScriptStatusID=\"1\" Acronym=\"false\">{name.Given}</NamePartValue></DocumentedNamePart></DocumentedName></Alias>");

    private static void Feature(TextWriter to, int i, int type, string inner) => to.Write(
        $"<Feature ID=\"{i}{type:000}\" FeatureTypeID=\"{type}\"><FeatureVersion ID=\"{i}{type:000}\" ReliabilityID=\"1\"><Comment/>{inner}</FeatureVersion><IdentityReference IdentityID=\"{i + 100000}\" IdentityFeatureLinkTypeID=\"1\"/></Feature>");

    /// <summary>A day, or a whole year where no month is given.</summary>
    private static string Period(int year, int month, int day)
    {
        var (from, to) = month == 0 ? ((1, 1), (12, 31)) : ((month, day), (month, day));
        var (first, last) = (Date("From", year, from), Date("To", year, to));
        return $"<DatePeriod CalendarTypeID=\"1\" YearFixed=\"true\" MonthFixed=\"true\" DayFixed=\"true\"><Start Approximate=\"false\" YearFixed=\"true\">{first}{Date("To", year, from)}</Start><End Approximate=\"false\">{Date("From", year, to)}{last}</End></DatePeriod>";
    }

    private static string Date(string element, int year, (int Month, int Day) at) => $"<{element}><Year>{year}</Year><Month>{at.Month}</Month><Day>{at.Day}</Day></{element}>";

    private static string LocationPart(int type, string value) =>
        $"<LocationPart LocPartTypeID=\"{type}\"><LocationPartValue Primary=\"true\" LocPartValueTypeID=\"1\" LocPartValueStatusID=\"1\"><Comment/><Value>{value}</Value></LocationPartValue></LocationPart>";

    private static string Word(bool value) => value ? "true" : "false";
}
