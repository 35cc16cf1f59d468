using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.Reading;

/// <summary>The id of a list from the stem of its file.</summary>
internal static class ListId
{
    /// <summary>Publishers call different lists <c>consolidated</c>: that stem says nothing, the usual id stands.</summary>
    /// <param name="stem">Of the file's name.</param>
    /// <param name="usual">The usual id of the layout.</param>
    /// <param name="published">The beginnings of the names that the publisher gives its files, as slugs: they too stand for the usual id.</param>
    public static string Of(string stem, string usual, params ReadOnlySpan<string> published)
    {
        var slug = FileStem.Slug(stem);
        foreach (var name in published)
        {
            if (slug.StartsWith(name, StringComparison.Ordinal))
            {
                return usual;
            }
        }

        return slug.Length > 0 && slug != "consolidated" ? slug : usual;
    }
}

/// <summary>The one file of a list that has no parts.</summary>
internal static class SingleFile
{
    public static SourceFile Of(string id, IReadOnlyList<SourceFile> files) => files is [var single]
        ? single
        : throw new BadInputException(files[1].Path, $"one file for list {id}", $"{files[0].Name} as well");
}

/// <summary>What must hold for the entries of every list.</summary>
internal static class Entries
{
    /// <summary>There is at least one, and no two share a reference.</summary>
    public static IReadOnlyList<ListEntry> Checked(IReadOnlyList<ListEntry> entries, string file)
    {
        var seen = new HashSet<string>(entries.Count, StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            if (!seen.Add(entry.Reference))
            {
                throw new BadInputException(file, "every reference once", $"{entry.Reference} twice");
            }
        }

        return entries.Count > 0 ? entries : throw new BadInputException(file, "at least one record", "none");
    }
}
