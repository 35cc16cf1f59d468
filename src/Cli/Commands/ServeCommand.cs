using System.CommandLine;
using System.Net;
using Pillar.Cli.Resources;
using Pillar.Vocabulary;
using Pillar.Web.Hosting;

namespace Pillar.Cli.Commands;

/// <summary>
/// <c>pillar serve</c>: the same answers as pages and as an API. On this machine alone, or, once there are accounts, for others behind TLS.
/// The one command that loads the web.
/// </summary>
internal static class ServeCommand
{
    private const int UsualPort = 1540;

    private static readonly Option<int> Port = new("--port") { Description = $"Port, 1 to 65535 (usually {UsualPort})", HelpName = "PORT", DefaultValueFactory = static _ => UsualPort };
    private static readonly Option<string> Address = new("--address") { Description = "Address to listen on; another than a loopback address needs accounts, --host and --certificate", HelpName = "ADDRESS", DefaultValueFactory = static _ => "localhost" };
    private static readonly Option<string?> Host = new("--host") { Description = "Name by which browsers reach this machine over TLS; needs accounts", HelpName = "NAME" };
    private static readonly Option<string?> Certificate = new("--certificate") { Description = "Certificate of that name: PEM, or PKCS #12 with its key; without it another program in front of this one speaks TLS", HelpName = "FILE" };
    private static readonly Option<string?> Key = new("--certificate-key") { Description = "Key of a PEM certificate", HelpName = "FILE" };

    public static Command Create() =>
        new Command("serve", "Show everything in the browser, on this machine only or, with accounts, on the network") { Port, Address, Host, Certificate, Key }.Does(Run);

    private static int Run(Session session)
    {
        var port = session.Arguments.GetValue(Port);
        if (port is < 1 or > 65535)
        {
            throw new BadInputException("--port", "1 to 65535", port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        var (address, host, certificate) = (session.Arguments.GetValue(Address)!, session.Arguments.GetValue(Host), session.Arguments.GetValue(Certificate));
        if (Listened(address) is { } ip && !IPAddress.IsLoopback(ip) && (host is null || certificate is null))
        {
            throw new BadInputException("--address", "a loopback address (localhost, 127.0.0.1 or ::1), or --host and --certificate beside it", $"{address}");
        }

        if (host is null && certificate is not null)
        {
            throw new BadInputException("--host", "the name the certificate is for", "nothing");
        }

        if (host is not null && Uri.CheckHostName(host) == UriHostNameType.Unknown)
        {
            throw new BadInputException("--host", "the name of a machine", $"{host}");
        }

        return host is not null && !session.Accounts.Any
            ? throw new BadInputException("--host", "accounts (pillar accounts add)", "none")
            : Serve(session, (port, Listened(address), host));
    }

    /// <summary>Null for both loopback addresses.</summary>
    private static IPAddress? Listened(string address) =>
        address == "localhost" ? null
        : IPAddress.TryParse(address, out var ip) ? ip
        : throw new BadInputException("--address", "an address such as 127.0.0.1, 0.0.0.0 or ::", $"{address}");

    /// <summary>A method of its own, so that no other command loads an assembly of the web.</summary>
    private static int Serve(Session session, (int Port, IPAddress? Address, string? Host) where)
    {
        using var certificate = session.Arguments.GetValue(Certificate) is { } file
            ? ServerCertificate.Read(file, session.Arguments.GetValue(Key), Environment.GetEnvironmentVariable(ServerCertificate.PasswordVariable), session.Clock.GetUtcNow())
            : null;
        var place = new WebPlace(where.Port) { Address = where.Address, Host = where.Host, Certificate = certificate };
        Web.PillarWeb.Run(session.Home, place, session.Clock, listening: () =>
        {
            session.Out.WriteLine(place.Url);
            session.Error.WriteLine(CliText.Say(place.Shared ? "listening-shared" : "listening").In(session.Language));
        });
        return ExitCodes.Done;
    }
}
