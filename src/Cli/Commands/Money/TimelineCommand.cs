using System.CommandLine;
using System.Globalization;
using Pillar.Platform.Json;
using Pillar.Transfers.Money.Freezing;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Money;

/// <summary><c>pillar money timeline ENTRY</c>: every case of a list entry and every payment that met it, in one order.</summary>
internal static class TimelineCommand
{
    private static readonly Argument<string> Entry = new("ENTRY") { Description = "The entry, LIST:REFERENCE" };

    public static Command Create() => new Command("timeline", "Show all that happened about a list entry: cases and payments in one order") { Entry }.Does(Run);

    private static int Run(Session session)
    {
        var text = session.Arguments.GetRequiredValue(Entry);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0)
        {
            throw new BadInputException("ENTRY", "LIST:REFERENCE", text);
        }

        var moments = session.Transfers.Freezing.ShowParty.Timeline(text[..colon], text[(colon + 1)..]);
        if (session.Json)
        {
            session.Out.WriteLine(FreezingJson.Timeline(moments, session.Language));
            return ExitCodes.Done;
        }

        foreach (var moment in moments)
        {
            Wrapped.Write(session.Out, $"  {moment.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture)}  ", moment.In(session.Language));
        }

        return ExitCodes.Done;
    }
}
