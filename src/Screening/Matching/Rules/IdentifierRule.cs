using Pillar.Screening.Lists;
using Pillar.Vocabulary;

namespace Pillar.Screening.Matching.Rules;

/// <summary>An identifier that both carry: near certainty where it has a check digit, strong otherwise.</summary>
internal static class IdentifierRule
{
    public const string Name = "identifier";

    public const float Checked = 0.98f, Unchecked = 0.90f;

    /// <summary>Numbers shorter than this are shared by chance.</summary>
    private const int ShortestUnchecked = 5;

    public static float Score(Identifier asked, Identifier listed)
    {
        if (asked.Normal != listed.Normal)
        {
            return 0;
        }

        var sameKind = asked.Kind == listed.Kind;
        return sameKind && asked.Checked && listed.Checked ? Checked
            : (sameKind || asked.Kind == IdentifierKind.Other || listed.Kind == IdentifierKind.Other) && asked.Normal.Length >= ShortestUnchecked ? Unchecked
            : 0;
    }

    /// <summary>The best agreement between any of the query's identifiers and any of the entry's; null when there is none.</summary>
    public static (float Score, Identifier Asked, Identifier Listed)? Best(IReadOnlyList<Identifier> asked, ListEntry entry)
    {
        (float Score, Identifier Asked, Identifier Listed)? best = null;
        foreach (var left in asked)
        {
            foreach (var right in entry.Identifiers)
            {
                var score = Score(left, right.Value);
                if (score > (best?.Score ?? 0))
                {
                    best = (score, left, right.Value);
                }
            }
        }

        return best;
    }
}
