using System.Globalization;
using Pillar.Cli.Resources;
using Pillar.Transfers.Money.Ownership;
using Pillar.Transfers.Money.Payments;

namespace Pillar.Cli.Commands.Money;

/// <summary>A chain of owners as a tree of text: under each company those who hold it, each company drawn once.</summary>
internal sealed class OwnershipSheet(Session session)
{
    public void Write(OwnerAnswer answer)
    {
        var chain = answer.Chain;
        Wrapped.Write(session.Out, "", Say("chain", chain.Company, Day(chain.Day), Percent(chain.ListedShare), Percent(chain.UnknownShare)));
        Tree(chain, chain.Company, "  ", new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        if (chain.Circular)
        {
            session.Out.WriteLine("  " + Say("circular"));
        }

        if (chain.KnownShare > 100)
        {
            session.Out.WriteLine("  " + Say("too-much", Percent(chain.KnownShare)));
        }

        foreach (var owner in chain.Listed)
        {
            Wrapped.Write(session.Out, "  ", Say("listed-owner", owner.Name, Percent(owner.Indirect), $"{owner.Hits[0].List}:{owner.Hits[0].Entry} ({owner.Hits[0].MatchedName})"));
        }

        if (chain.Listed.Count == 0)
        {
            session.Out.WriteLine("  " + Say("no-listed"));
        }

        foreach (var reason in answer.Reasons)
        {
            Wrapped.Write(session.Out, $"  [{Say("kind-" + reason.Kind.PaymentWord())}] ", reason.Text.In(session.Language));
        }

        session.Out.WriteLine();
    }

    private void Tree(Chain chain, string company, string lead, HashSet<string> drawn)
    {
        if (!drawn.Add(company))
        {
            session.Out.WriteLine($"{lead}({Say("above")})");
            return;
        }

        foreach (var stake in chain.Of(company))
        {
            var mark = chain.ListedAs(stake.Owner) is not { } listed ? "" : $" [{Say(listed.IsStrong ? "known-listed" : "known-perhaps")}]";
            Wrapped.Write(session.Out, lead + "← ", $"{(stake.Share is { } share ? Percent(share) : "? %")} {stake.Owner}{mark} ({Span(stake)}{stake.Source})");
            if (chain.Of(stake.Owner).Any())
            {
                Tree(chain, stake.Owner, lead + "    ", drawn);
            }
        }
    }

    private static string Span(Stake stake) => (stake.From, stake.To) is (null, null) ? "" : $"{(stake.From is { } from ? Day(from) : "…")} – {(stake.To is { } to ? Day(to) : "…")}; ";

    private string Say(string key, params object[] values) => PaymentCliText.Say(key, session.Language, values);

    private static string Percent(decimal share) => share.ToString("0.####", CultureInfo.InvariantCulture) + " %";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
