using Pillar.Platform.Storage;
using Pillar.Vocabulary;

namespace Pillar.Platform.Audit;

/// <summary>The log could not be written or read. What it should have recorded must not go on.</summary>
public sealed class AuditFailedException(string place, Exception cause) : StoreFailedException(place, cause)
{
    protected override Phrase What => "an audit log that can be read and written";
}
