namespace Pillar.Platform.Storage;

/// <summary>What a SQLite file of the data folder is.</summary>
/// <param name="ApplicationId">Written to the file's header, so that another program's database is not taken for it.</param>
/// <param name="Version">Raised with every change of the tables.</param>
/// <param name="Schema">The tables of version 1 and the triggers that guard them.</param>
/// <param name="What">What messages call it, such as <c>an audit log</c>.</param>
public sealed record SqliteShape(int ApplicationId, int Version, string Schema, string What)
{
    /// <summary>What each version after the first has added, in their order: an older file is brought up step by step, a new one takes them all.</summary>
    public IReadOnlyList<string> Added { get; init; } = [];
}
