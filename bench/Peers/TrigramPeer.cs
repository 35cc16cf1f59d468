using System.Globalization;
using Npgsql;
using NpgsqlTypes;

namespace Pillar.Bench.Peers;

/// <summary>PostgreSQL's pg_trgm: similarity of the sets of trigrams, found through its GIN index.</summary>
internal sealed class TrigramPeer : IPeer
{
    private readonly PostgresServer server;
    private readonly List<NpgsqlConnection> connections = [];
    private readonly Lock gate = new();

    public TrigramPeer(Corpus corpus, PostgresServer server)
    {
        this.server = server;
        var connection = Connect();
        Execute(connection, "CREATE EXTENSION pg_trgm; CREATE TABLE names (row integer NOT NULL, name text NOT NULL)");
        using (var copy = connection.BeginBinaryImport("COPY names (row, name) FROM STDIN (FORMAT BINARY)"))
        {
            for (var i = 0; i < corpus.Names.Count; i++)
            {
                copy.StartRow();
                copy.Write(i, NpgsqlDbType.Integer);
                copy.Write(corpus.Names[i], NpgsqlDbType.Text);
            }

            copy.Complete();
        }

        Execute(connection, "CREATE INDEX names_trigrams ON names USING gin (name gin_trgm_ops)");
        Execute(connection, "VACUUM ANALYZE names");
    }

    public string Name => "PostgreSQL 15, pg_trgm similarity, GIN index";

    public double Floor => 0.4;

    public PeerSearch Search(double floor)
    {
        var connection = Connect();
        Execute(connection, string.Create(CultureInfo.InvariantCulture, $"SET pg_trgm.similarity_threshold = {floor:0.0000}"));
        var command = new NpgsqlCommand("SELECT row, similarity(name, $1) FROM names WHERE name % $1", connection) { Parameters = { new NpgsqlParameter<string>() } };
        command.Prepare();
        return text => Find(command, text);
    }

    public PeerSearch TimedSearch(double threshold) => Search(threshold);

    public void Dispose()
    {
        connections.ForEach(static c => c.Dispose());
        server.Dispose();
    }

    private static List<PeerHit> Find(NpgsqlCommand command, string text)
    {
        command.Parameters[0].Value = text;
        using var reader = command.ExecuteReader();
        var hits = new List<PeerHit>();
        while (reader.Read())
        {
            hits.Add(new PeerHit(reader.GetInt32(0), reader.GetFloat(1)));
        }

        return hits;
    }

    private NpgsqlConnection Connect()
    {
        var connection = new NpgsqlConnection(server.ConnectionString);
        connection.Open();
        lock (gate)
        {
            connections.Add(connection);
        }

        return connection;
    }

    private static void Execute(NpgsqlConnection connection, string statement)
    {
        using var command = new NpgsqlCommand(statement, connection);
        command.ExecuteNonQuery();
    }
}
