namespace Pillar.Screening.Snapshot;

/// <summary>Names of the sections of a compiled list; <c>docs/snapshot-format.md</c> gives the layout of each.</summary>
internal static class Sections
{
    public const string Edition = "edition";
    public const string Entries = "entries";
    public const string EntryOffsets = "entry-offsets";
}
