using System.Text;
using Microsoft.AspNetCore.Http;

namespace Pillar.Web.Api;

/// <summary>Answers for programs.</summary>
internal static class ApiAnswer
{
    /// <summary>The text a command prints with <c>--json</c>, its last line break included.</summary>
    public static IResult Json(string text) => Results.Text(text + "\n", "application/json", Encoding.UTF8);

    public static IResult Csv(string text) => Results.Text(text, "text/csv", Encoding.UTF8);

    /// <summary>CSV where it is asked for, else JSON.</summary>
    public static IResult In(string? format, Func<string> json, Func<string> csv) => format == "csv" ? Csv(csv()) : Json(json());
}
