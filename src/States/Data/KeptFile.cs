using System.Text;
using Pillar.Platform.Files;

namespace Pillar.States.Data;

/// <summary>A table in the data folder that is replaced whole, and only once the line about it stands in the audit log.</summary>
internal static class KeptFile
{
    /// <param name="path">The file; its folder exists.</param>
    /// <param name="content">Writes the new table.</param>
    /// <param name="record">Writes the audit line; when it throws, the old table stays.</param>
    public static void Replace(string path, Action<TextWriter> content, Action record)
    {
        var beside = path + ".new";
        try
        {
            AtomicFile.Write(beside, output =>
            {
                using var text = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
                content(text);
            });
            record();
            AtomicFile.Replace(beside, path);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
