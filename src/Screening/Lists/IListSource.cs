using Pillar.Platform.Download;
using Pillar.Screening.Lists.Reading;

namespace Pillar.Screening.Lists;

/// <summary>
/// One layout of list: where it is published (<c>Download</c>), how its files are read (<c>Reader</c>), how a record becomes an entry
/// (<c>Mapper</c>) and what is said about it (<c>Show</c>). Each lives in a folder of its own; <see cref="ListSources"/> names them all.
/// </summary>
internal interface IListSource
{
    /// <summary>Stable name of the layout, such as <c>un-xml</c>.</summary>
    string Format { get; }

    /// <summary>What is said about lists of this layout.</summary>
    Publication Show { get; }

    /// <summary>The official lists in this layout; empty when no address serves it to everybody.</summary>
    IReadOnlyList<OfficialList> Download { get; }

    /// <summary>
    /// The id of the list that a file is, or is a part of; null when the file is not in this layout. Told from the content; where parts of a
    /// family look alike, from the stem of the name. Files with one id belong together.
    /// </summary>
    string? Recognise(SourceFile file);

    /// <summary>Reads the files of one list.</summary>
    /// <exception cref="Pillar.Vocabulary.BadInputException">The files cannot be read; names the file and the place.</exception>
    ListReading Read(string id, IReadOnlyList<SourceFile> files, ReadingAids aids);
}

/// <summary>What is said about a list.</summary>
/// <param name="Title">What the publisher calls it; empty when the file itself says it.</param>
/// <param name="Publisher">Who publishes it; empty when anybody may.</param>
/// <param name="Page">The publisher's page for people; empty when there is none.</param>
/// <param name="Licence">Terms of the source in a few words.</param>
/// <param name="Programmes">Meaning of programme tags that do not speak for themselves.</param>
internal sealed record Publication(
    string Title, string Publisher, string Page, string Licence, IReadOnlyDictionary<string, string> Programmes);
