namespace Pillar.Screening.Lists.Reading;

/// <summary>What the two layouts of OpenSanctions share.</summary>
internal static class OpenSanctions
{
    public static Publication Publication { get; } = new(
        "", "OpenSanctions", "https://www.opensanctions.org/datasets/", "CC BY-NC 4.0 (OpenSanctions)", new Dictionary<string, string>());

    public static ListReading Reading(string id, SourceFile file, string format, IReadOnlyList<ListEntry> entries, ReadingAids aids)
    {
        var hash = SourceHash.Of([file]);
        var edition = new ListEdition(id, $"OpenSanctions {id}", hash[..12], file.Date, Expires: null, hash, format, Publication.Licence);
        return new ListReading(edition, Entries.Checked(entries, file.Path), aids.Notes());
    }
}
