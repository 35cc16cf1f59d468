using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Pillar.EndToEndTests.Web;

[Collection(WebCollection.Name)]
public sealed class ApiTests(RunningPillar pillar)
{
    [Theory]
    [InlineData("Ansarallah")]
    [InlineData("أنصار الله")]
    [InlineData("Nobody Qwertz")]
    public async Task A_screening_is_the_same_as_that_of_the_command(string name)
    {
        var command = pillar.Tool.Run("screen", name, "--json").Output;

        Assert.Equal(command, await Text("/api/screen?name=" + Uri.EscapeDataString(name)));
        Assert.Equal(command, await Posted("/api/screen", JsonSerializer.Serialize(new { name })));
    }

    [Fact]
    public async Task A_question_in_French_is_answered_in_French()
    {
        var command = pillar.Tool.Run("screen", "Ansarallah", "--json", "--lang", "fr").Output;

        Assert.Equal(command, await Text("/api/screen?name=Ansarallah&lang=fr"));
    }

    [Fact]
    public async Task The_lists_are_the_same_as_those_of_the_command() =>
        Assert.Equal(pillar.Tool.Run("lists", "list", "--json").Output, await Text("/api/lists"));

    [Theory]
    [InlineData("board", "/api/treaties")]
    [InlineData("show ICSANT", "/api/treaties/ICSANT")]
    [InlineData("show CPPNM", "/api/treaties/cppnm")]
    [InlineData("next ICSANT --in african --lang fr", "/api/treaties/ICSANT/next?in=african&lang=fr")]
    public async Task An_answer_about_treaties_is_the_same_as_that_of_the_command(string words, string address) =>
        Assert.Equal(pillar.Tool.Run(["treaties", .. words.Split(' '), "--json"]).Output, await Text(address));

    [Theory]
    [InlineData("list", "/api/states")]
    [InlineData("show ML --lang fr", "/api/states/mali?lang=fr")]
    [InlineData("ratings", "/api/states/ratings")]
    [InlineData("ratings --in african --lang fr", "/api/states/ratings?in=african&lang=fr")]
    [InlineData("compare Chad --in ECOWAS", "/api/states/compare?in=ECOWAS&states=Chad")]
    [InlineData("sets list", "/api/states/sets")]
    public async Task An_answer_about_States_is_the_same_as_that_of_the_command(string words, string address) =>
        Assert.Equal(pillar.Tool.Run(["states", .. words.Split(' '), "--json"]).Output, await Text(address));

    [Fact]
    public async Task A_set_is_made_used_and_removed()
    {
        var made = await Posted("/api/states/sets", JsonSerializer.Serialize(new { name = "Two by call", states = "France\nKorea, North", asOf = "" }));
        Assert.Contains("\"FR\"", made, StringComparison.Ordinal);
        Assert.Contains("\"within\": {", await Text("/api/treaties?in=Two%20by%20call"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await pillar.Client.DeleteAsync("/api/states/sets/Two%20by%20call", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, (await pillar.Client.GetAsync("/api/treaties?in=Two%20by%20call", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task An_entry_is_the_same_as_that_of_the_command() =>
        Assert.Equal(pillar.Tool.Run("lists", "show", $"{Lists.Id}:{Lists.Person}", "--json").Output, await Text($"/api/lists/{Lists.Id}/{Lists.Person}"));

    [Fact]
    public async Task A_comparison_is_the_same_as_that_of_the_command() => Assert.Equal(
        pillar.Tool.Run("lists", "diff", $"{Lists.Id}@2026-01-05", Lists.Id, "--json").Output,
        await Text($"/api/lists/diff?old={Lists.Id}@2026-01-05&new={Lists.Id}"));

    [Fact]
    public async Task No_file_of_the_machine_is_read_by_name()
    {
        var file = Directory.EnumerateFiles(pillar.Tool.Home, "sdn_*.csv", SearchOption.AllDirectories).First();
        Assert.Equal(0, pillar.Tool.Run("lists", "diff", file, Lists.Id).ExitCode);

        var answer = await pillar.Client.GetAsync($"/api/lists/diff?old={Uri.EscapeDataString(file)}&new={Lists.Id}", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_newest_audit_lines_are_the_same_as_those_of_the_command() =>
        Assert.Equal(pillar.Tool.Run("audit", "list", "--take", "5", "--json").Output, await Text("/api/audit?take=5"));

    [Theory]
    [InlineData("deny-houthi-alias.json")]
    [InlineData("refer-missing-goods-classification.json")]
    [InlineData("allow-water-pumps.json")]
    public async Task An_assessment_is_the_same_as_that_of_the_command(string sample)
    {
        var file = Path.Combine(RunningPillar.Samples, sample);
        var command = pillar.Tool.Run("assess", file, "--json").Output;

        Assert.Equal(command, await Posted("/api/assess", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)));
    }

    [Theory]
    [InlineData("/api/screen?name=Ansarallah&format=csv", "outcome,score,list,entry,name,matchedName,kind")]
    [InlineData("/api/audit?format=csv", "writer,sequence,instant,actor,verified,action,facts,personalHash,previous,hash")]
    [InlineData("/api/lists?format=csv", "id,title,edition,asOf,records,format,expires,current,required")]
    [InlineData("/api/lists/ofac-sdn/900001?format=csv", "list,entry,what,type,value,record")]
    public async Task Everything_can_be_had_as_CSV(string address, string header)
    {
        var answer = await pillar.Client.GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith(header + "\r\n", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/lists/no-such-list", HttpStatusCode.NotFound)]
    [InlineData("/api/lists/ofac-sdn/no-such-entry", HttpStatusCode.NotFound)]
    [InlineData("/api/screen", HttpStatusCode.BadRequest)]
    [InlineData("/api/screen?name=A&kind=planet", HttpStatusCode.BadRequest)]
    [InlineData("/api/screen?name=A&born=yesterday", HttpStatusCode.BadRequest)]
    public async Task A_refusal_is_a_problem_document(string address, HttpStatusCode status)
    {
        var answer = await pillar.Client.GetAsync(address, TestContext.Current.CancellationToken);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal((int)status, problem.RootElement.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task A_body_beyond_the_limit_is_refused()
    {
        using var body = Json("{\"name\":\"" + new string('a', 2 << 20) + "\"}");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/screen") { Content = body, Headers = { ExpectContinue = true } };
        var answer = await pillar.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Fact]
    public async Task The_description_names_every_endpoint()
    {
        using var document = JsonDocument.Parse(await Text("/api/openapi.json"));
        var paths = document.RootElement.GetProperty("paths").EnumerateObject().Select(static p => p.Name).ToArray();

        Assert.StartsWith("3.1", document.RootElement.GetProperty("openapi").GetString(), StringComparison.Ordinal);
        Assert.Contains("/api/screen", paths);
        Assert.Contains("/api/lists/{list}/{entry}", paths);
        Assert.Contains("/api/assess", paths);
        Assert.All(paths, static p => Assert.StartsWith("/api/", p, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/screen", "get", "screening")]
    [InlineData("/api/assess", "post", "assessment")]
    public async Task The_description_gives_the_shape_of_an_answer(string path, string verb, string shape)
    {
        using var document = JsonDocument.Parse(await Text("/api/openapi.json"));
        var shapes = document.RootElement.GetProperty("components").GetProperty("schemas");
        var answer = document.RootElement.GetProperty("paths").GetProperty(path).GetProperty(verb).GetProperty("responses").GetProperty("200")
            .GetProperty("content").GetProperty("application/json").GetProperty("schema").GetProperty("$ref").GetString();

        Assert.Equal("#/components/schemas/" + shape, answer);
        Assert.True(shapes.GetProperty(shape).GetProperty("properties").TryGetProperty("outcome", out _));
        Assert.All(References(document.RootElement), reference => Assert.True(shapes.TryGetProperty(reference["#/components/schemas/".Length..], out _), reference));
    }

    private static IEnumerable<string> References(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(static p => p.Name == "$ref" ? [p.Value.GetString()!] : References(p.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(References),
        _ => [],
    };

    [Theory]
    [InlineData("transfer")]
    [InlineData("assessment")]
    [InlineData("screening")]
    public async Task The_published_shapes_are_handed_out(string name) =>
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(RunningPillar.Samples, "..", "..", "docs", "schemas", name + ".schema.json"), TestContext.Current.CancellationToken),
            await Text($"/api/schemas/{name}.schema.json"));

    [Fact]
    public async Task Health_is_told() => Assert.Equal("Healthy", await Text("/health"));

    private Task<string> Text(string address) => pillar.Client.GetStringAsync(address, TestContext.Current.CancellationToken);

    private async Task<string> Posted(string address, string json)
    {
        using var body = Json(json);
        var answer = await pillar.Client.PostAsync(address, body, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
}
