using System.Collections.Concurrent;
using Pillar.Controls;
using Pillar.Controls.Lists;
using Pillar.Controls.Lists.Canada;
using Pillar.Controls.Lists.EuAnnexI;
using Pillar.Controls.Lists.EuMilitary;
using Pillar.Platform;
using Pillar.Platform.Input;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Screening.Lists;

namespace Pillar.UnitTests.Controls;

/// <summary>The real lists as their publishers give them, each read once for all tests.</summary>
internal static class Published
{
    public const string AnnexIText = "controls/eu-dual-use/eu-annex-i_2021_full-layout.txt.gz";

    public const string AnnexIPdf = "controls/eu-dual-use/eu-annex-i_2021_norway-list-ii.pdf";

    public const string MilitaryText = "controls/eu-military/eu-common-military-list_2020_layout.txt.gz";

    public const string MilitaryPdf = "controls/eu-military/eu-common-military-list_2020_norway-list-i.pdf";

    public const string Nsg = "controls/ca-controls/SOR-2000-210_nuclear-nonproliferation-import-export.xml";
    public const string NsgFrench = "controls/ca-controls/DORS-2000-210_fr.xml";
    public const string ExportControlList = "controls/ca-controls/SOR-89-202_export-control-list.xml";

    private static readonly ConcurrentDictionary<string, ControlList> Read = new(StringComparer.Ordinal);

    public static IReadOnlyList<string> Ids { get; } = ["us-ccl", "eu-annex-i", "eu-military", "ca-nsg", "ca-ecl"];

    public static ControlList List(string id) => Read.GetOrAdd(id, static one => one switch
    {
        "us-ccl" => Supplement.Real,
        "eu-annex-i" => Of(AnnexIText, new EuAnnexISource()),
        "eu-military" => Of(MilitaryText, new EuMilitarySource()),
        "eu-military-pdf" => OfPdf(MilitaryPdf),
        "eu-annex-i-pdf" => OfPdf(AnnexIPdf),
        "ca-nsg" => Of(Nsg, new CanadianSource()),
        "ca-nsg-fr" => Of(NsgFrench, new CanadianSource()),
        "ca-ecl" => Of(ExportControlList, new CanadianSource()),
        _ => throw new ArgumentOutOfRangeException(nameof(id), one, null),
    });

    private static ControlList Of(string file, IControlSource source)
    {
        using var input = InputStream.Open(TestData.File(file));
        return source.Read(input, null);
    }

    private static ControlList OfPdf(string file)
    {
        using var home = new TempHome();
        return ControlsModule.Open(new PillarHome(home.Folder), new NoAudit()).ImportControls.Run(TestData.File(file)).List;
    }
}
