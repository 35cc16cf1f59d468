using System.Globalization;
using Pillar.Cli.Commands.States;
using Pillar.Cli.Resources;
using Pillar.States;
using Pillar.States.Sets;
using Pillar.States.Treaties;

namespace Pillar.Cli.Commands.Treaties;

/// <summary>Parts of lines that several commands print.</summary>
internal static class TreatyLines
{
    public static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Title, date and source, and what has to be said of a zone treaty.</summary>
    public static void Head(Session session, Treaty treaty, TreatyEdition? edition)
    {
        Wrapped.Write(session.Out, $"{treaty.Code}  ", treaty.Title.In(session.Language));
        Wrapped.Write(session.Out, "  ", edition is null ? Treaty.NoData.In(session.Language) : Say(session, "head", Day(edition.AsOf), edition.Source.Name));
        if (treaty.IsZone)
        {
            Wrapped.Write(session.Out, "  ", Treaty.ZoneNote.In(session.Language));
        }
    }

    /// <summary>Sets with their figures, one a line, under their column names.</summary>
    public static void Sets(Session session, string title, IEnumerable<SetCount> sets)
    {
        session.Out.WriteLine();
        session.Out.WriteLine(Say(session, title));
        session.Out.WriteLine(Say(session, "set-columns"));
        foreach (var (set, count) in sets)
        {
            Set(session, set.Name.In(session.Language), count);
        }
    }

    /// <summary>One set, its name last, as names differ in length.</summary>
    public static void Set(Session session, string name, TreatyCount count) => Wrapped.Write(
        session.Out, string.Create(CultureInfo.InvariantCulture, $"{count.Members,9}{count.Parties,9}{count.SignedOnly,9}{count.Neither,9}{count.NoData,9}  "), name);

    public static string Names(Session session, IEnumerable<string> codes) => string.Join(", ", codes.Select(code => TerritoryLine.NameOf(session, code)));

    public static string Say(Session session, string key, params object[] values) => TreatiesCliText.Say(key, session.Language, values);
}
