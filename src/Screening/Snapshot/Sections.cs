namespace Pillar.Screening.Snapshot;

/// <summary>Names of the sections of a compiled list and of the index over all lists; <c>docs/snapshot-format.md</c> gives the layout of each.</summary>
internal static class Sections
{
    public const string Edition = "edition";
    public const string Entries = "entries";
    public const string EntryOffsets = "entry-offsets";
    public const string Lists = "lists";
    public const string ListStarts = "list-starts";
    public const string Tokens = "tokens";
    public const string LetterSets = "letter-sets";
    public const string TokenLetters = "token-letters";
    public const string TokenSounds = "token-sounds";
    public const string Names = "names";
    public const string Owners = "owners";
    public const string NameTokens = "name-tokens";
    public const string PostingStarts = "posting-starts";
    public const string Postings = "postings";
    public const string Keys = "keys";
    public const string KeyBuckets = "key-buckets";
    public const string SoundKeys = "sound-keys";
    public const string SoundKeyBuckets = "sound-buckets";
    public const string Facts = "facts";
    public const string Born = "born";
    public const string Countries = "countries";
    public const string Identifiers = "identifiers";
}
