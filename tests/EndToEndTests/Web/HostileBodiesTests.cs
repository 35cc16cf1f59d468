using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Pillar.EndToEndTests.Web;

/// <summary>What programs may send by mistake or on purpose: one clear line, no line in the audit log, and the next one is answered.</summary>
[Collection(WebCollection.Name)]
public sealed class HostileBodiesTests(RunningPillar pillar)
{
    public static TheoryData<string, string, string> Bodies => new()
    {
        { "a huge name", Name(new string('a', 400_000)), "name: expected at most 500 characters, found 400000" },
        { "ten thousand words", Name(string.Join(' ', Enumerable.Repeat("ab", 10_000))), "name: expected at most 500 characters, found 29999" },
        { "a control character", Name("Ansar\\u0007allah"), "name: expected no control or direction characters, found U+0007" },
        { "a second line", Name("Ansar\\nallah"), "name: expected no control or direction characters, found U+000A" },
        { "a right-to-left override", Name("Ansar\\u202Eallah"), "name: expected no control or direction characters, found U+202E" },
        { "half of a surrogate pair", Name("\\ud800"), "body $.name: expected text, found text that is not Unicode" },
        { "punctuation alone", Name("?!"), "name: expected at least one letter or digit, found ?!" },
        { "no name", "{}", "name: expected a name, found nothing" },
        { "an empty body", "", "body line 1: expected JSON, at most 16 levels deep, found the end of the line" },
        { "half an object", "{\"name\": \"A", "body line 1: expected JSON, at most 16 levels deep, found " },
        { "two objects", "{\"name\": \"A\"} {}", "body line 1: expected JSON, at most 16 levels deep, found {}" },
        { "no JSON", "name=Ansarallah", "body line 1: expected JSON, at most 16 levels deep, found ame=Ansarallah" },
        { "a bare text", "\"Ansarallah\"", "body $: expected an object, found \"Ansarallah\"" },
        { "a list", "[{\"name\": \"A\"}]", "body $: expected an object, found an array" },
        { "null for the name", "{\"name\": null}", "body $.name: expected text, found null" },
        { "a number for the name", "{\"name\": 7}", "body $.name: expected text, found 7" },
        { "an object for the country", "{\"name\": \"A\", \"country\": {\"code\": \"FR\"}}", "body $.country: expected text, found an object" },
        { "an unknown field", "{\"name\": \"A\", \"borne\": \"1971\"}", "body $: expected a known property (nearest: born), found borne" },
        { "a field twice", "{\"name\": \"A\", \"name\": \"B\"}", "body $.name: expected each property once, found it twice" },
        { "deep nesting", new string('[', 50_000), "body line 1: expected JSON, at most 16 levels deep, found [" },
        { "deep nesting in a field", $"{{\"name\": {new string('[', 100)}{new string(']', 100)}}}", "body line 1: expected JSON, at most 16 levels deep, found [" },
        { "an unknown kind", "{\"name\": \"A\", \"kind\": \"planet\"}", "kind: expected person, organisation, vessel, aircraft or nothing, found planet" },
        { "an unknown birth", "{\"name\": \"A\", \"born\": \"yesterday\"}", "born: expected YYYY[-MM[-DD]], found yesterday" },
        { "a birth that is no day", "{\"name\": \"A\", \"born\": \"1971-02-30\"}", "born: expected YYYY[-MM[-DD]], found 1971-02-30" },
        { "an unknown country", "{\"name\": \"A\", \"country\": \"Atlantis\"}", "country: expected an ISO code or a name, found Atlantis" },
        { "an empty identifier", "{\"name\": \"A\", \"id\": \"---\"}", "id: expected letters or digits, found ---" },
        { "a customer with a control character", "{\"name\": \"A\", \"customer\": \"a\\u0000b\"}", "customer: expected one line without control or direction characters, found U+0000" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public Task A_body_that_cannot_be_used_is_refused_with_one_line(string what, string body, string line) => Refused(what, Encoding.UTF8.GetBytes(body), line);

    [Fact]
    public Task Bytes_that_are_no_UTF_8_are_refused() =>
        Refused("not UTF-8", [.. "{\"name\": \""u8, 0xC3, 0x28, .. "\"}"u8], "body: expected UTF-8 text, found bytes that are not UTF-8");

    [Fact]
    public async Task Another_media_type_is_refused()
    {
        using var body = new StringContent("name=Ansarallah", Encoding.UTF8, "application/x-www-form-urlencoded");
        var answer = await pillar.Client.PostAsync("/api/screen", body, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_judgement_is_read_as_strictly()
    {
        using var body = Json("{\"name\": \"A\", \"verdikt\": \"same\"}"u8.ToArray());
        var answer = await pillar.Client.PostAsync("/api/judgements", body, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.BadRequest, "body $: expected a known property (nearest: verdict), found verdikt"), (answer.StatusCode, await Detail(answer)));
    }

    private async Task Refused(string what, byte[] bytes, string line)
    {
        var before = await NewestLine();
        using var body = Json(bytes);
        var answer = await pillar.Client.PostAsync("/api/screen", body, TestContext.Current.CancellationToken);
        var detail = await Detail(answer);

        Assert.True(answer.StatusCode == HttpStatusCode.BadRequest, $"{what}: {answer.StatusCode}");
        Assert.StartsWith(line, detail, StringComparison.Ordinal);
        Assert.True(detail.Length < 400 && !detail.Any(char.IsControl) && !detail.Contains('\u202E', StringComparison.Ordinal), detail);
        Assert.Equal(before, await NewestLine());

        using var good = Json("{\"name\": \"Ansarallah\"}"u8.ToArray());
        Assert.Equal(HttpStatusCode.OK, (await pillar.Client.PostAsync("/api/screen", good, TestContext.Current.CancellationToken)).StatusCode);
    }

    private Task<string> NewestLine() => pillar.Client.GetStringAsync("/api/audit?take=1", TestContext.Current.CancellationToken);

    private static async Task<string> Detail(HttpResponseMessage answer)
    {
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return problem.RootElement.GetProperty("detail").GetString()!;
    }

    private static string Name(string escaped) => $"{{\"name\": \"{escaped}\"}}";

    private static ByteArrayContent Json(byte[] bytes) => new(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
}
