using Pillar.Controls.Compiling;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Controls;

/// <summary>The rules of an entry on a terminal: what must hold together and what is an alternative, each leaf with its id.</summary>
internal static class RuleLines
{
    private const int LongestText = 400;

    public static void Print(Session session, Rule rule, string indent)
    {
        switch (rule)
        {
            case Leaf leaf:
                Wrapped.Write(session.Out, indent, $"{Prefix(session, leaf)}{Printable.Line(leaf.Text, LongestText)} [{leaf.Id}]");
                break;
            case ItemRule item:
                session.Out.WriteLine($"{indent}{item.Id}");
                Print(session, item.Rule, indent + "  ");
                break;
            default:
                session.Out.WriteLine(indent + ControlLines.Say(session, rule is AllOf ? "all-of" : rule is NoneOf ? "none-of" : "any-of", (rule as AnyOf)?.Least ?? 0));
                rule.Below.ToList().ForEach(below => Print(session, below, indent + "  "));
                break;
        }
    }

    private static string Prefix(Session session, Leaf leaf) => leaf switch
    {
        Limit limit => $"{Printable.Line(limit.Quantity, LongestText)} {Bounds(limit)} | ",
        Unread => ControlLines.Say(session, "read") + " ",
        _ => "",
    };

    private static string Bounds(Limit limit) => string.Join(' ', new[]
    {
        limit.Lower is { } lower ? $"{(lower.Inclusive ? '≥' : '>')} {lower.Measure}" : "",
        limit.Upper is { } upper ? $"{(upper.Inclusive ? '≤' : '<')} {upper.Measure}" : "",
    }.Where(static text => text.Length > 0));
}
