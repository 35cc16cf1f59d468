namespace Pillar.Screening.Lists;

/// <summary>Which list, and which edition of it.</summary>
/// <param name="Id">Short stable id, lower case, such as <c>un-sc</c>.</param>
/// <param name="Title">What the publisher calls it.</param>
/// <param name="Edition">The publisher's stamp, else the first twelve hex digits of the source's SHA-256.</param>
/// <param name="AsOf">The day the content describes; null when the source says nothing.</param>
/// <param name="Expires">Last day on which the edition may be relied on; null when the profile alone decides.</param>
/// <param name="SourceHash">SHA-256 over the source files as read (uncompressed), lower-case hex.</param>
/// <param name="Format">The reader that understood it, such as <c>un-xml</c>.</param>
/// <param name="Licence">Terms of the source in a few words.</param>
public sealed record ListEdition(
    string Id, string Title, string Edition, DateOnly? AsOf, DateOnly? Expires, string SourceHash, string Format, string Licence);
