using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Pillar.Bench.Peers;

/// <summary>A throwaway PostgreSQL from Debian's binaries on a free loopback port, removed at the end.</summary>
internal sealed class PostgresServer : IDisposable
{
    private const string Debian = "/usr/lib/postgresql";

    private readonly string folder = Path.Combine(Path.GetTempPath(), "pillar-bench-pg-" + Path.GetRandomFileName());
    private readonly string binaries;

    private PostgresServer(string binaries)
    {
        this.binaries = binaries;
        var port = FreePort();
        Run("initdb", "-D", folder, "-U", "pillar", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        Run("pg_ctl", "-s", "-D", folder, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-p {port} -c listen_addresses=127.0.0.1 -k {folder} -c fsync=off -c shared_buffers=256MB", "start");
        ConnectionString = $"Host=127.0.0.1;Port={port};Username=pillar;Database=postgres;Pooling=false";
    }

    public string ConnectionString { get; }

    /// <summary>Starts a server; null when PostgreSQL's programs are not on this machine.</summary>
    public static PostgresServer? Start()
    {
        var binaries = Directory.Exists(Debian)
            ? Directory.GetDirectories(Debian).Select(static d => Path.Combine(d, "bin")).LastOrDefault(static d => File.Exists(Path.Combine(d, "initdb")))
            : null;
        return binaries is null ? null : new PostgresServer(binaries);
    }

    public void Dispose()
    {
        Run("pg_ctl", "-s", "-D", folder, "-m", "immediate", "-w", "stop");
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>PostgreSQL refuses to run as root, so root runs it as Debian's own account for it.</summary>
    private void Run(string program, params string[] arguments)
    {
        var path = Path.Combine(binaries, program);
        var start = Environment.UserName == "root"
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.WorkingDirectory = "/";

        // The server that pg_ctl starts would hold a pipe open for ever.
        start.RedirectStandardOutput = program == "initdb";
        using var process = Process.Start(start)!;
        var output = start.RedirectStandardOutput ? process.StandardOutput.ReadToEnd() : "see the server's log";
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} failed: {output}");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
