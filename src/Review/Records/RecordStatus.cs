namespace Pillar.Review.Records;

/// <summary>How far a State's record has come. A step covers all marks recorded until then; a mark added later is proposed again.</summary>
public enum RecordStatus : byte
{
    Proposed = 0,
    Sent = 1,
    Agreed = 2,
    Approved = 3,
    Published = 4,

    /// <summary>The State has taken its consent back: nothing is public any more.</summary>
    Withdrawn = 5,
}

/// <summary>The stable words of the statuses.</summary>
public static class RecordStatusWords
{
    public static string Word(this RecordStatus status) => status switch
    {
        RecordStatus.Sent => "sent",
        RecordStatus.Agreed => "agreed",
        RecordStatus.Approved => "approved",
        RecordStatus.Published => "published",
        RecordStatus.Withdrawn => "withdrawn",
        _ => "proposed",
    };

    /// <summary>The step a word names; null when it names none that can be taken.</summary>
    public static RecordStatus? ParseStep(string word) =>
        Enum.GetValues<RecordStatus>().Where(static s => s != RecordStatus.Proposed).Cast<RecordStatus?>().FirstOrDefault(s => s!.Value.Word() == word.Trim().ToLowerInvariant());
}
