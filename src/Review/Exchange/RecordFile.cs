using System.Globalization;
using System.Text;
using System.Text.Json;
using Pillar.Platform.Input;
using Pillar.Platform.Json;
using Pillar.Platform.Keys;
using Pillar.Review.Records;
using Pillar.Review.Templates;
using Pillar.Vocabulary;

namespace Pillar.Review.Exchange;

/// <summary>
/// One State's record as a signed file. A reply holds the file it answers, so that whoever sent that one knows from which marks the other side started.
/// Of the answered file only the signature is signed: it seals the rest, and what that file answered in its turn can be left out.
/// </summary>
/// <param name="State">Whose record.</param>
/// <param name="Template">Under which template.</param>
/// <param name="Instant">When it was written, UTC.</param>
/// <param name="Marks">The marks that stand, in the order of the template.</param>
/// <param name="PublicKey">Ed25519, 64 hexadecimal digits.</param>
/// <param name="AnswersSignature">Signature of the file it answers; empty for a first one.</param>
/// <param name="Signature">Over all of the above; 128 hexadecimal digits.</param>
/// <param name="Answers">The file it answers, or null.</param>
public sealed record RecordFile(
    string State, Template Template, string Instant, IReadOnlyList<FieldMark> Marks, string PublicKey, string AnswersSignature, string Signature, RecordFile? Answers)
{
    public const string FormatName = "pillar review record 1";

    private const int MostBytes = 16 << 20;
    private const int MostDepth = 8;
    private static readonly string[] Known = ["format", "state", "template", "instant", "publicKey", "answersSignature", "signature", "marks", "answers"];
    private static readonly string[] KnownOfMark = ["field", "mark", "asOf", "citation", "article", "source", "language", "dated", "remark"];

    internal static RecordFile Sign((string State, Template Template, string Instant) about, IReadOnlyList<FieldMark> marks, RecordFile? answers, SigningKey key)
    {
        var draft = new RecordFile(about.State, about.Template, about.Instant, marks, key.PublicKey, answers?.Signature ?? "", "", answers is null ? null : answers with { Answers = null });
        return draft with { Signature = key.Sign(draft.Signed()) };
    }

    /// <summary>True when the file and the one it answers are as their signers wrote them.</summary>
    public bool Fits => FitsItself && (Answers is { } answered ? answered.FitsItself && answered.Signature == AnswersSignature : AnswersSignature.Length == 0);

    private bool FitsItself => SigningKey.Fits(PublicKey, Signed(), Signature);

    public string ToJson() => IndentedJson.Of(IndentedJson.Plain, json => Write(json, withSignature: true));

    /// <exception cref="BadInputException">It is no such file, or a value in it cannot be used; nothing is said about its signature.</exception>
    internal static RecordFile Read(string path, TemplateBook templates)
    {
        var name = Path.GetFileName(path);
        using var content = InputText.Bytes(InputStream.Open(path, new InputLimits(MostBytes), name));
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        using var document = StrictJson.Parse(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), name, MostDepth);
        return Read(name, new JsonObject(name, "$", document.RootElement, Known), templates);
    }

    private static RecordFile Read(string file, JsonObject json, TemplateBook templates)
    {
        if (json.Text("format") != FormatName)
        {
            throw new BadInputException($"{file} {json.At("format")}", FormatName, json.Text("format"));
        }

        var answers = json.Object("answers", Known);
        var template = templates.Require(json.Text("template"), $"{file} {json.At("template")}");
        List<FieldMark> marks = [.. json.Objects("marks", template.Fields.Count, KnownOfMark).Select(mark => OneMark(file, mark, template))];
        return marks.Select(static m => m.Field).Distinct(StringComparer.Ordinal).Count() == marks.Count
            ? new(json.Text("state"), template, json.Text("instant"), marks, json.Text("publicKey"), json.Text("answersSignature"), json.Text("signature"), answers is null ? null : Read(file, answers, templates))
            : throw new BadInputException($"{file} {json.At("marks")}", "each field once", "one twice");
    }

    private static FieldMark OneMark(string file, JsonObject json, Template template)
    {
        var field = json.Text("field");
        var mark = MarkWords.Parse(json.Text("mark"));
        if (template.Place(field) < 0)
        {
            throw new BadInputException($"{file} {json.At("field")}", $"a field of the template {template.Code}", $"{field}");
        }

        if (mark is null)
        {
            throw new BadInputException($"{file} {json.At("mark")}", "X, ?, NA or an empty cell", json.Text("mark"));
        }

        var evidence = json.Text("citation").Length == 0 ? null : new Evidence(json.Text("citation"), json.Text("source"), json.Text("language"), Day("dated"));
        return evidence is not null || mark is Mark.NotApplicable or Mark.Blank
            ? new(field, mark.Value, Day("asOf"), evidence, json.Text("article"), json.Text("remark"))
            : throw new BadInputException($"{file} {json.At("citation")}", "the law or document the mark rests on", "");

        DateOnly Day(string name) => DateOnly.TryParseExact(json.Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new BadInputException($"{file} {json.At(name)}", "a day, YYYY-MM-DD", json.Text(name));
    }

    /// <summary>The bytes that are signed: the file without its signature and without the one it answers.</summary>
    private byte[] Signed() => Encoding.UTF8.GetBytes(IndentedJson.Of(IndentedJson.Plain, json => Write(json, withSignature: false)));

    private void Write(Utf8JsonWriter json, bool withSignature)
    {
        json.WriteStartObject();
        json.WriteString("format", FormatName);
        json.WriteString("state", State);
        json.WriteString("template", Template.Code);
        json.WriteString("instant", Instant);
        json.WriteString("publicKey", PublicKey);
        json.WriteString("answersSignature", AnswersSignature);
        if (withSignature)
        {
            json.WriteString("signature", Signature);
        }

        json.WriteStartArray("marks");
        foreach (var mark in Marks)
        {
            JsonParts.WriteMark(json, mark);
        }

        json.WriteEndArray();
        if (withSignature && Answers is not null)
        {
            json.WritePropertyName("answers");
            Answers.Write(json, withSignature: true);
        }

        json.WriteEndObject();
    }
}
