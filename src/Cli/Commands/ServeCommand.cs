using System.CommandLine;
using System.Net;
using Pillar.Cli.Resources;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands;

/// <summary><c>pillar serve</c>: the same answers as pages and as an API, on this machine only. The one command that loads the web.</summary>
internal static class ServeCommand
{
    private const int UsualPort = 1540;

    public static Command Create()
    {
        var port = new Option<int>("--port") { Description = $"Port, 1 to 65535 (usually {UsualPort})", HelpName = "PORT", DefaultValueFactory = static _ => UsualPort };
        var address = new Option<string>("--address") { Description = "Only a loopback address is accepted until Pillar has accounts", HelpName = "ADDRESS", DefaultValueFactory = static _ => "localhost" };
        var command = new Command("serve", "Show everything in the browser, on this machine only") { port, address };
        return command.Does(session => Run(session, session.Arguments.GetValue(port), session.Arguments.GetValue(address)!));
    }

    private static int Run(Session session, int port, string address)
    {
        if (port is < 1 or > 65535)
        {
            throw new BadInputException("--port", "1 to 65535", port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        if (address != "localhost" && !(IPAddress.TryParse(address, out var ip) && IPAddress.IsLoopback(ip)))
        {
            throw new BadInputException("--address", "a loopback address (localhost, 127.0.0.1 or ::1), because Pillar has no accounts yet", $"{address}");
        }

        return Serve(session, port);
    }

    /// <summary>A method of its own, so that no other command loads an assembly of the web.</summary>
    private static int Serve(Session session, int port)
    {
        Web.PillarWeb.Run(session.Home, port, session.Clock, listening: () =>
        {
            session.Out.WriteLine($"http://localhost:{port}");
            session.Error.WriteLine(CliText.Say("listening").In(session.Language));
        });
        return ExitCodes.Done;
    }
}
