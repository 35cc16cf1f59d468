namespace Pillar.Screening.Matching.Scoring;

/// <summary>Why two words met.</summary>
internal enum Meeting : byte
{
    None = 0,
    Exact,
    Spelling,
    Sound,
    Typing,
    Nickname,
    Initial,
    Abbreviation,
    Joined,
    Number,
    Glue,
    Acronym,
}

internal static class Meetings
{
    public static string Word(this Meeting meeting) => meeting switch
    {
        Meeting.Exact => "exact",
        Meeting.Spelling => "spelling",
        Meeting.Sound => "sound",
        Meeting.Typing => "typing",
        Meeting.Nickname => "nickname",
        Meeting.Initial => "initial",
        Meeting.Abbreviation => "abbreviation",
        Meeting.Joined => "joined",
        Meeting.Number => "number",
        Meeting.Glue => "glue",
        Meeting.Acronym => "acronym",
        _ => "none",
    };
}
