using System.Net;

namespace Pillar.Web.Hosting;

/// <summary>Where the pages are served.</summary>
/// <param name="Port">1 to 65535.</param>
public sealed record WebPlace(int Port)
{
    /// <summary>The address listened on; null for both loopback addresses.</summary>
    public IPAddress? Address { get; init; }

    /// <summary>The name by which browsers reach it; null for this machine alone.</summary>
    public string? Host { get; init; }

    /// <summary>Null where this machine alone is served, or where another program before this one speaks TLS.</summary>
    public ServerCertificate? Certificate { get; init; }

    /// <summary>True where other machines reach it: every browser speaks TLS, with this program or with the one before it, and nothing is shown before it is known who asks.</summary>
    public bool Shared => Host is not null;

    /// <summary>The address to type.</summary>
    public string Url => Certificate is not null ? $"https://{Host}:{Port}" : Host is not null ? $"https://{Host}" : $"http://localhost:{Port}";
}
