using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Pillar.Web.Hosting;

/// <summary>The stylesheet and the one small script, embedded in the program. Their address carries their hash, so they may be kept for ever.</summary>
internal static class BundledFiles
{
    /// <summary>Where they are served; nothing personal lives below it.</summary>
    public const string Folder = "/assets";

    private static readonly Asset[] All = [new("pillar.css", "text/css; charset=utf-8"), new("progress.js", "text/javascript; charset=utf-8")];

    /// <summary>Address of an asset in this version of the program.</summary>
    public static string Address(string name) => All.First(a => a.Name == name).Address;

    public static void MapBundledFiles(this IEndpointRouteBuilder routes)
    {
        foreach (var asset in All)
        {
            routes.MapGet(asset.Address, (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Results.Bytes(asset.Bytes, asset.Type);
            }).ExcludeFromDescription();
        }
    }

    private sealed class Asset
    {
        public Asset(string name, string type)
        {
            using var stream = typeof(BundledFiles).Assembly.GetManifestResourceStream("assets/" + name)!;
            Bytes = new byte[stream.Length];
            stream.ReadExactly(Bytes);
            (Name, Type) = (name, type);
            Address = $"{Folder}/{Convert.ToHexStringLower(SHA256.HashData(Bytes).AsSpan(0, 6))}/{name}";
        }

        public string Name { get; }

        public string Type { get; }

        public byte[] Bytes { get; }

        public string Address { get; }
    }
}
