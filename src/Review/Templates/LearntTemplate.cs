using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Pillar.Platform.Input;
using Pillar.Platform.Json;
using Pillar.Vocabulary;

namespace Pillar.Review.Templates;

/// <summary>
/// A template that came from a file. Its code ends with eight digits of the hash of what it says, so that a mark, a form or a cycle that names it
/// can mean no other; two files that say the same have the same code.
/// </summary>
/// <param name="Name">The first part of its code, as a person called it.</param>
/// <param name="Template">Its fields, and the day it is valid from.</param>
/// <param name="File">Name of the matrix file it was learnt from.</param>
/// <param name="FileSha256">Of that file.</param>
public sealed partial record LearntTemplate(string Name, Template Template, string File, string FileSha256)
{
    private const string FormatName = "pillar review template 1";
    private const long MostBytes = 8 << 20;
    private const int MostDepth = 4;
    private const int MostFields = 5000;

    /// <exception cref="BadInputException">The name cannot be used, or the fields make no template.</exception>
    public static LearntTemplate Of(string name, DateOnly from, IReadOnlyList<TemplateField> fields, (string File, string Sha256) source)
    {
        if (!NameForm().IsMatch(name) || name == OperativeText.Code)
        {
            throw new BadInputException("--name", "a letter, then up to 23 letters, digits or points", $"{name}");
        }

        return fields.FirstOrDefault(static field => !IsId(field.Id) || !ParagraphForm().IsMatch(field.Paragraph) || field.Domain is not ("" or "N" or "C" or "B") || !IsLabel(field.Row, field.Column)) is { } odd
            ? throw new BadInputException(source.File, "fields with an id of letters, digits, points and hyphens, a paragraph such as 3(a), a domain N, C, B or none, and a label", odd.Id)
            : new(name, new Template($"{name}-{Hash(from, fields)[..8]}", from, fields), source.File, source.Sha256);
    }

    /// <summary>Whether a text can be the id of a field: in an address, in a form, and never a formula.</summary>
    internal static bool IsId(string text) => IdForm().IsMatch(text);

    private static bool IsLabel(string row, string column) => row.Length is > 0 and <= 300 && column.Length is > 0 and <= 40 && !row.EnumerateRunes().Concat(column.EnumerateRunes()).Any(Printable.IsHidden);

    /// <exception cref="BadInputException">It is no such file, or its code does not fit what it says.</exception>
    public static LearntTemplate Read(string path)
    {
        var file = Path.GetFileName(path);
        using var content = InputText.Bytes(InputStream.Open(path, new InputLimits(MostBytes), file));
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        using var document = StrictJson.Parse(bytes.GetBuffer().AsMemory(0, (int)bytes.Length), file, MostDepth);
        var json = new JsonObject(file, "$", document.RootElement, "format", "name", "code", "from", "file", "sha256", "fields");
        if (json.Text("format") != FormatName)
        {
            throw new BadInputException($"{file} {json.At("format")}", FormatName, json.Text("format"));
        }

        var from = DateOnly.TryParseExact(json.Text("from"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new BadInputException($"{file} {json.At("from")}", "a day, YYYY-MM-DD", json.Text("from"));
        var read = Of(json.Text("name"), from, [.. json.Objects("fields", MostFields, "id", "paragraph", "domain", "row", "object", "column").Select(Field)], (json.Text("file"), json.Text("sha256")));
        return read.Template.Code == json.Text("code")
            ? read
            : throw new BadInputException($"{file} {json.At("code")}", $"the code of what the file says, {read.Template.Code}", json.Text("code"));
    }

    public string ToJson() => IndentedJson.Of(IndentedJson.Plain, json =>
    {
        json.WriteStartObject();
        json.WriteString("format", FormatName);
        json.WriteString("name", Name);
        json.WriteString("code", Template.Code);
        json.WriteString("from", Template.From.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("file", File);
        json.WriteString("sha256", FileSha256);
        json.WriteStartArray("fields");
        foreach (var field in Template.Fields)
        {
            Write(json, field);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, TemplateField field)
    {
        json.WriteStartObject();
        json.WriteString("id", field.Id);
        json.WriteString("paragraph", field.Paragraph);
        json.WriteString("domain", field.Domain);
        json.WriteString("row", field.Row);
        json.WriteString("object", field.Object);
        json.WriteString("column", field.Column);
        json.WriteEndObject();
    }

    private static TemplateField Field(JsonObject json) => json.Text("id").Length > 0
        ? new(json.Text("id"), json.Text("paragraph"), json.Text("domain"), json.Text("row"), json.Text("object"), json.Text("column"))
        : throw json.Missing("id", "the id of the field");

    private static string Hash(DateOnly from, IReadOnlyList<TemplateField> fields) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', fields.Select(static f => string.Join('\u001F', f.Id, f.Paragraph, f.Domain, f.Row, f.Object, f.Column)).Prepend(from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))))));

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9.()_-]{0,119}\z")]
    private static partial Regex IdForm();

    [GeneratedRegex(@"^[0-9a-d(),]{1,60}\z")]
    private static partial Regex ParagraphForm();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9.]{0,23}\z")]
    private static partial Regex NameForm();
}
