using System.Reflection;
using Pillar.Screening.Matching.Names;

namespace Pillar.UnitTests.Screening.Matching.Names;

/// <summary>The same measure in its plainest form: the whole table of edits and swaps, no early end, the costs of the engine.</summary>
internal static class PlainSoundDistance
{
    private const int Swap = SoundDistance.Swap;
    private static readonly int OtherEnding = (int)Field("OtherEnding").GetRawConstantValue()!;

    public static float Similarity(byte[] left, bool leftSparse, byte[] right, bool rightSparse)
    {
        if (rightSparse && !leftSparse)
        {
            (left, right) = (right, left);
        }

        var scheme = leftSparse != rightSparse ? SoundScheme.Between(TokenTraits.SparseVowels, TokenTraits.None)! : SoundScheme.Plain;
        var size = Math.Max(left.Sum(s => scheme.Size[s]), right.Sum(s => scheme.Size[s]));
        var ending = leftSparse == rightSparse && (left[^1], right[^1]) is (Sound.A, Sound.O) or (Sound.O, Sound.A) ? OtherEnding : 0;
        return Math.Max(0, 1f - (float)(Distance(left, right, scheme) + ending) / size);
    }

    private static int Distance(byte[] left, byte[] right, SoundScheme scheme)
    {
        var (change, lossLeft, lossRight) = (scheme.Change, scheme.LossLeft, scheme.LossRight);
        var table = new int[left.Length + 1, right.Length + 1];
        for (var l = 0; l <= left.Length; l++)
        {
            for (var r = 0; r <= right.Length; r++)
            {
                var ways = new List<int>();
                if (l > 0)
                {
                    ways.Add(table[l - 1, r] + lossLeft[left[l - 1]]);
                }

                if (r > 0)
                {
                    ways.Add(table[l, r - 1] + lossRight[right[r - 1]]);
                }

                if (l > 0 && r > 0)
                {
                    ways.Add(table[l - 1, r - 1] + change[left[l - 1] * Sound.Kinds + right[r - 1]]);
                }

                if (l > 1 && r > 1 && left[l - 1] == right[r - 2] && left[l - 2] == right[r - 1])
                {
                    ways.Add(table[l - 2, r - 2] + Swap);
                }

                table[l, r] = ways.Count == 0 ? 0 : ways.Min();
            }
        }

        return table[left.Length, right.Length];
    }

    private static FieldInfo Field(string name) => typeof(SoundDistance).GetField(name, BindingFlags.NonPublic | BindingFlags.Static)
        ?? throw new InvalidOperationException($"SoundDistance has no costs named {name}");
}
