using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;
using Xunit;

namespace Pillar.UnitTests.Platform;

/// <summary>Classes that need PostgreSQL share one server.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresCollection : ICollectionFixture<PostgresServer>
{
    public const string Name = "PostgreSQL";
}

/// <summary>
/// A throwaway PostgreSQL from Debian's binaries on a free loopback port, started for the first test that asks and removed after the
/// last. Without binaries the tests are skipped; with <c>CI=true</c> they fail, so that nobody takes a skipped run for a green one.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    private const string Debian = "/usr/lib/postgresql";

    private readonly string folder = Path.Combine(Path.GetTempPath(), "pillar-pg-" + Path.GetRandomFileName());
    private readonly Lock gate = new();
    private string? server;
    private int databases;

    /// <summary>The connection string of a new, empty database.</summary>
    public string NewDatabase()
    {
        lock (gate)
        {
            server ??= Start();
            var name = $"test{++databases}";
            using var connection = new NpgsqlConnection($"{server};Database=postgres;Pooling=false");
            connection.Open();
            using var command = new NpgsqlCommand($"CREATE DATABASE {name}", connection);
            command.ExecuteNonQuery();
            return $"{server};Database={name}";
        }
    }

    public void Dispose()
    {
        if (server is not null)
        {
            Run("pg_ctl", "-s", "-D", folder, "-m", "immediate", "-w", "stop");
            Directory.Delete(folder, recursive: true);
        }
    }

    private string Start()
    {
        if (Binaries() is null)
        {
            var reason = $"PostgreSQL's programs are not under {Debian} (Debian package postgresql)";
            Assert.SkipWhen(Environment.GetEnvironmentVariable("CI") != "true", reason);
            Assert.Fail(reason);
        }

        var port = FreePort();
        Run("initdb", "-D", folder, "-U", "pillar", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        Run("pg_ctl", "-s", "-D", folder, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-p {port} -c listen_addresses=127.0.0.1 -k {folder} -c fsync=off", "start");
        return $"Host=127.0.0.1;Port={port};Username=pillar";
    }

    private static string? Binaries() => Directory.Exists(Debian)
        ? Directory.GetDirectories(Debian).Select(static d => Path.Combine(d, "bin")).LastOrDefault(static d => File.Exists(Path.Combine(d, "initdb")))
        : null;

    /// <summary>PostgreSQL refuses to run as root, so root runs it as Debian's own account for it.</summary>
    private static void Run(string program, params string[] arguments)
    {
        var path = Path.Combine(Binaries()!, program);
        var start = Environment.UserName == "root"
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", path, .. arguments])
            : new ProcessStartInfo(path, arguments);
        start.WorkingDirectory = "/";
        start.RedirectStandardError = start.RedirectStandardOutput = program == "initdb";
        using var process = Process.Start(start)!;
        var output = start.RedirectStandardOutput ? process.StandardOutput.ReadToEndAsync() : Task.FromResult("");
        var error = start.RedirectStandardError ? process.StandardError.ReadToEndAsync() : Task.FromResult("see the server's log");
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program} failed: {error.Result} {output.Result}");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
