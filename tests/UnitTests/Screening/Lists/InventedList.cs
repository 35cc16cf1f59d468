using System.Globalization;
using System.Text;

namespace Pillar.UnitTests.Screening.Lists;

/// <summary>Lists in the layout of the UN, as long as a test wants them.</summary>
internal static class InventedList
{
    /// <param name="people">How many people it names, XXi.001 and on.</param>
    /// <param name="day">Day it was generated, YYYY-MM-DD.</param>
    public static string Un(int people, string day = "2020-01-05")
    {
        var xml = new StringBuilder($"<CONSOLIDATED_LIST dateGenerated=\"{day}T00:00:09Z\"><INDIVIDUALS>");
        for (var i = 1; i <= people; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<INDIVIDUAL><DATAID>{i}</DATAID><FIRST_NAME>INVENTED</FIRST_NAME><SECOND_NAME>PERSON {i}</SECOND_NAME>");
            xml.Append(CultureInfo.InvariantCulture, $"<REFERENCE_NUMBER>XXi.{i:000}</REFERENCE_NUMBER></INDIVIDUAL>");
        }

        return xml.Append("</INDIVIDUALS><ENTITIES/></CONSOLIDATED_LIST>").ToString();
    }
}
