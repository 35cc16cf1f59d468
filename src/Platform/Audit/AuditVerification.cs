using Pillar.Platform.Resources;
using Pillar.Vocabulary;

namespace Pillar.Platform.Audit;

/// <summary>Reads the whole log once and finds the first line that does not hold.</summary>
internal sealed class AuditVerification(AuditLog log, Checkpoint? checkpoint)
{
    private readonly Dictionary<string, ChainEnd> ends = new(StringComparer.Ordinal);
    private readonly List<AuditLine> gone = [];
    private readonly HashSet<(string Writer, long Sequence)> erased = [];
    private long kept;
    private long foreign;

    public AuditVerdict Run()
    {
        var broken = WalkChains() ?? CutChain() ?? UnrecordedErasure() ?? ReturnedText();
        return new AuditVerdict(
            broken,
            [.. ends.Values.OrderBy(static e => e.Writer, StringComparer.Ordinal)],
            new PersonalCount(kept, gone.Count, foreign));
    }

    private AuditBreak? WalkChains()
    {
        foreach (var line in log.Lines())
        {
            if (Differs(line) is { } what)
            {
                return new AuditBreak(line.Writer, line.Sequence, what);
            }

            ends[line.Writer] = new ChainEnd(line.Writer, line.Sequence, line.Hash);
            NoteErasure(line);
        }

        return null;
    }

    private Statement? Differs(AuditLine line)
    {
        var last = ends.GetValueOrDefault(line.Writer);
        if (line.Sequence != (last?.Sequence ?? 0) + 1)
        {
            return PlatformText.Say("audit-gap", (last?.Sequence ?? 0) + 1, line.Sequence);
        }

        if (line.Hash != LineHash.Of(line))
        {
            return PlatformText.Say("audit-content");
        }

        if (line.Previous != (last?.Hash ?? LineHash.Start))
        {
            return PlatformText.Say("audit-previous");
        }

        return checkpoint?.End(line.Writer) is { } end && end.Sequence == line.Sequence && end.Hash != line.Hash
            ? PlatformText.Say("audit-rewritten", checkpoint.Instant)
            : PersonalDiffers(line);
    }

    private Statement? PersonalDiffers(AuditLine line)
    {
        if (line.PersonalHash.Length == 0)
        {
            return line.Personal is null ? null : PlatformText.Say("audit-personal-unknown");
        }

        if (line.Personal is not { } personal)
        {
            gone.Add(line);
            return null;
        }

        if (!log.PersonalSeal.Made(line.PersonalHash))
        {
            foreign++;
            return null;
        }

        kept++;
        return log.PersonalSeal.Of(personal, line.Salt) == line.PersonalHash ? null : PlatformText.Say("audit-personal-changed");
    }

    private void NoteErasure(AuditLine line)
    {
        if (line.Action == Erasing.Action && Erasing.PlaceIn(line) is { } place)
        {
            erased.Add(place);
        }
    }

    private AuditBreak? CutChain() => checkpoint?.Chains
        .Where(end => (ends.GetValueOrDefault(end.Writer)?.Sequence ?? 0) < end.Sequence)
        .Select(end => (end, found: ends.GetValueOrDefault(end.Writer)?.Sequence ?? 0))
        .Select(cut => new AuditBreak(
            cut.end.Writer, cut.found + 1, PlatformText.Say("audit-cut", checkpoint.Instant, cut.end.Sequence, cut.found)))
        .FirstOrDefault();

    private AuditBreak? UnrecordedErasure() => gone
        .Where(line => !erased.Contains((line.Writer, line.Sequence)))
        .Select(line => new AuditBreak(line.Writer, line.Sequence, PlatformText.Say("audit-personal-missing")))
        .FirstOrDefault();

    /// <summary>A backup put back, for instance, brings erased texts with it.</summary>
    private AuditBreak? ReturnedText() => erased
        .Where(place => log.Line(place.Writer, place.Sequence)?.Personal is not null)
        .Select(place => new AuditBreak(place.Writer, place.Sequence, PlatformText.Say("audit-personal-returned")))
        .FirstOrDefault();
}
