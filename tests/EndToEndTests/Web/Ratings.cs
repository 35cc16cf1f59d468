namespace Pillar.EndToEndTests.Web;

/// <summary>Invented ratings in the layout of the FATF's table, so that pages have something to show.</summary>
internal static class Ratings
{
    /// <summary>Writes the table and returns the file.</summary>
    public static string Write(string folder)
    {
        var path = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "incoming")).FullName, "ratings-2026-03-23.csv");
        File.WriteAllText(
            path,
            "iso3,jurisdiction,report_type,report_date,assessment_body,R.1,R.2,R.6,R.7,IO11\n"
            + "FRA,,MER,2022-05,INVENTED,C,C,LC,LC,SE\nMLI,,MER+FUR(s),2023-11,INVENTED,LC,LC,PC,LC,LE\nMLI,,MER,2020-02,INVENTED,PC,LC,NC,NC,LE\n"
            + "MLI,,FUR,2023-11,INVENTED,LC,LC,PC,LC,LE\nHKG,,MER,2019-09,INVENTED,LC,LC,LC,PC,ME\nTCD,,MER,2023-01,INVENTED,PC,PC,NC,NC,LE\n");
        return path;
    }
}
