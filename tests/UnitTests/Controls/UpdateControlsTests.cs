using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Pillar.Controls;
using Pillar.Controls.Lists;
using Pillar.Platform;
using Pillar.Platform.Download;
using Pillar.UnitTests.Platform;
using Pillar.UnitTests.Platform.Download;
using Pillar.UnitTests.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Controls;

public sealed class UpdateControlsTests : IDisposable
{
    private const string Ecfr = "www.ecfr.gov";
    private const string JusticeLaws = "laws-lois.justice.gc.ca";

    private readonly TempHome home = new();
    private readonly Publishers publishers = new();
    private readonly SetClock clock = new(new DateTimeOffset(2026, 11, 29, 12, 0, 0, TimeSpan.Zero));
    private string text = Supplement.Of(Supplement.Entry("1C998", "Gadgets.", ""), Supplement.Entry("1C999", "Widgets.", "<P>a. Blue ones;</P>"));
    private string upToDate = "2026-11-25";

    public UpdateControlsTests() => publishers.Answers[Ecfr] = EcfrAnswer;

    public void Dispose()
    {
        publishers.Dispose();
        home.Dispose();
    }

    [Fact]
    public async Task The_text_of_the_day_that_the_publisher_names_is_fetched_packed()
    {
        var updated = Assert.Single(await Update("us-ccl"));
        Assert.Equal((UpdateOutcome.Imported, new DateOnly(2026, 11, 25)), (updated.Outcome, updated.Import!.List.Edition.AsOf));
        Assert.Equal(2, Assert.Single(Catalogue.Run()).Summary.Entries);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.Combine(home.Folder, "downloads")));
    }

    [Fact]
    public async Task The_same_text_on_a_later_day_is_unchanged_and_another_text_is_a_new_edition()
    {
        await Update("us-ccl");
        upToDate = "2026-11-27";
        Assert.Equal(UpdateOutcome.NotModified, Assert.Single(await Update("us-ccl")).Outcome);
        Assert.Equal(new DateOnly(2026, 11, 25), Assert.Single(Catalogue.Run()).Summary.Edition.AsOf);
        text = text.Replace("Blue", "Red", StringComparison.Ordinal);
        Assert.Equal(UpdateOutcome.Imported, Assert.Single(await Update("us-ccl")).Outcome);
        Assert.Equal([false, true], Catalogue.Run().Select(static kept => kept.InForce));
    }

    [Fact]
    public async Task A_source_that_is_dead_stops_no_other()
    {
        var updates = await Update();
        Assert.Equal(
            [("us-ccl", UpdateOutcome.Imported), ("ca-nsg", UpdateOutcome.Failed), ("ca-nsg-fr", UpdateOutcome.Failed), ("ca-ecl", UpdateOutcome.Failed)],
            updates.Select(static update => (update.Id, update.Outcome)));
        Assert.Contains("503", updates[1].Refusal!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_real_schedules_are_taken_as_they_are_served_and_not_fetched_again_while_they_are_the_same()
    {
        publishers.Answers[JusticeLaws] = static request => request.Headers.IfNoneMatch.Count > 0 ? new HttpResponseMessage(HttpStatusCode.NotModified) : Answer(File.ReadAllBytes(TestData.File(request.RequestUri!.Segments[^1] switch
        {
            "SOR-2000-210.xml" => Published.Nsg,
            "DORS-2000-210.xml" => Published.NsgFrench,
            _ => Published.ExportControlList,
        })));
        Assert.All(await Update("ca-nsg", "ca-nsg-fr", "ca-ecl"), static update => Assert.Equal(UpdateOutcome.Imported, update.Outcome));
        Assert.All(await Update("ca-nsg", "ca-nsg-fr", "ca-ecl"), static update => Assert.Equal(UpdateOutcome.NotModified, update.Outcome));
        Assert.Equal(3, Catalogue.Run().Count);
    }

    [Fact]
    public async Task A_page_instead_of_a_list_or_of_its_day_is_a_failure_and_the_edition_in_force_stays()
    {
        await Update("us-ccl");
        text = "<!doctype html><p>Out of order</p>";
        Assert.Contains("a control list as", Assert.Single(await Update("us-ccl")).Failure!.ToString(), StringComparison.Ordinal);
        upToDate = "soon";
        Assert.Equal("www.ecfr.gov does not say the day of its newest edition.", Assert.Single(await Update("us-ccl")).Refusal!.ToString());
        Assert.True(Assert.Single(Catalogue.Run()).InForce);
    }

    [Fact]
    public async Task A_list_that_is_another_than_its_address_says_is_not_taken()
    {
        publishers.Answers[JusticeLaws] = _ => Answer(Encoding.UTF8.GetBytes(text));
        Assert.EndsWith("expected the list ca-ecl, found us-ccl", Assert.Single(await Update("ca-ecl")).Failure!.ToString(), StringComparison.Ordinal);
        Assert.Empty(Catalogue.Run());
    }

    [Fact]
    public async Task A_mirror_that_the_data_folder_names_is_asked_in_the_place_of_the_publisher()
    {
        publishers.Answers.Remove(Ecfr);
        publishers.Answers["mirror.example"] = request => request.RequestUri!.AbsolutePath.StartsWith("/ecfr/", StringComparison.Ordinal) ? EcfrAnswer(request) : new HttpResponseMessage(HttpStatusCode.NotFound);
        home.Write("sources.txt", "# our own copy\nhttps://www.ecfr.gov/api/versioner/v1/ https://mirror.example/ecfr/\n");
        Assert.Equal(UpdateOutcome.Imported, Assert.Single(await Update("us-ccl")).Outcome);
        home.Write("sources.txt", "https://www.ecfr.gov/ http://mirror.example/\n");
        Assert.Contains("an https address", (await Assert.ThrowsAsync<BadInputException>(() => Update("us-ccl"))).Message, StringComparison.Ordinal);
    }

    private ControlCatalogue Catalogue => ControlsModule.Open(new PillarHome(home.Folder), new NoAudit(), clock).ControlCatalogue;

    private Task<IReadOnlyList<ControlUpdate>> Update(params string[] lists)
    {
        var store = new ControlStore(new PillarHome(home.Folder), clock);
        return new UpdateControls(
            store, new ImportControls(store, new NoAudit()), clock, rules => new Downloader(rules, publishers, new RetryWait(clock, static (_, _) => Task.CompletedTask)))
            .RunAsync(lists, cancellation: TestContext.Current.CancellationToken);
    }

    private HttpResponseMessage EcfrAnswer(HttpRequestMessage request) =>
        !request.Headers.AcceptEncoding.Contains(new StringWithQualityHeaderValue("gzip")) ? new HttpResponseMessage(HttpStatusCode.NotAcceptable)
        : request.RequestUri!.AbsolutePath.EndsWith("titles.json", StringComparison.Ordinal)
            ? Answer(Packed($"{{\"titles\": [{{\"number\": 14, \"up_to_date_as_of\": \"2026-11-26\"}}, {{\"number\": 15, \"up_to_date_as_of\": \"{upToDate}\"}}]}}"))
            : request.RequestUri.AbsolutePath.Contains($"/full/{upToDate}/title-15.xml", StringComparison.Ordinal) ? Answer(Packed(text))
            : new HttpResponseMessage(HttpStatusCode.NotFound);

    private static byte[] Packed(string content)
    {
        var bytes = new MemoryStream();
        using (var packed = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            packed.Write(Encoding.UTF8.GetBytes(content));
        }

        return bytes.ToArray();
    }

    private static HttpResponseMessage Answer(byte[] content)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(content) };
        answer.Headers.ETag = new EntityTagHeaderValue("\"one\"");
        return answer;
    }
}
