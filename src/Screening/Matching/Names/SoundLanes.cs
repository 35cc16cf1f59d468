using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Pillar.Screening.Matching.Names;

/// <summary>
/// Measures one word against sixteen others at once, a lane of a vector each, by the costs of a scheme. A search spends most of its time on
/// words that sound otherwise, and these are found out here. Owned by one thread.
/// </summary>
internal sealed class SoundLanes(SoundScheme scheme)
{
    /// <summary>Words at once.</summary>
    public const int Count = 16;

    /// <summary>Sounds of a word, at most.</summary>
    private const int LongestWord = 14;

    /// <summary>Sounds that three vectors of bytes hold; the last two digits are too rare to look up a fourth.</summary>
    private const int KnownSounds = 3 * Count;

    private readonly byte[] changes = Padded(scheme.Change), losses = Padded(scheme.LossRight);
    private readonly byte[] columns = new byte[LongestWord * Count], sounds = new byte[LongestWord * Count];
    private readonly int[] words = new int[Count], lengths = new int[Count];
    private int used, longest;

    public bool IsFull => used == Count;

    /// <summary>True for a word that a lane can hold.</summary>
    public static bool CanTake(ReadOnlySpan<byte> word) => word.Length is > 0 and <= LongestWord && !word.ContainsAnyInRange((byte)KnownSounds, byte.MaxValue);

    /// <summary>Takes a word into the next lane, of which there must be one.</summary>
    /// <param name="word">What the caller calls it.</param>
    /// <param name="its">Its sounds.</param>
    public void Take(int word, ReadOnlySpan<byte> its)
    {
        for (var i = 0; i < its.Length; i++)
        {
            columns[i * Count + used] = its[i];
        }

        its.CopyTo(sounds.AsSpan(used * LongestWord));
        (words[used], lengths[used]) = (word, its.Length);
        longest = Math.Max(longest, its.Length);
        used++;
    }

    /// <summary>The words taken that are as similar to <paramref name="left"/> as <paramref name="least"/>, valid until the next is taken; the lanes are free again.</summary>
    public ReadOnlySpan<int> Reach(ReadOnlySpan<byte> left, float least)
    {
        if (used == 0)
        {
            return [];
        }

        Span<ushort> distances = stackalloc ushort[Count];
        Measure(left, distances);
        var reached = 0;
        for (var lane = 0; lane < used; lane++)
        {
            if (SoundDistance.Reaches(distances[lane], left, sounds.AsSpan(lane * LongestWord, lengths[lane]), scheme, least))
            {
                words[reached++] = words[lane];
            }
        }

        used = longest = 0;
        return words.AsSpan(0, reached);
    }

    [SkipLocalsInit]
    private void Measure(ReadOnlySpan<byte> left, Span<ushort> distances)
    {
        Span<Cell> room = stackalloc Cell[3 * (LongestWord + 1)];
        Span<Column> right = stackalloc Column[LongestWord];
        right = right[..longest];
        var rows = new Rows(room, longest + 1);
        Begin(right, rows.Above);
        foreach (var sound in left)
        {
            Next(sound, right, rows);
            rows.Turn();
        }

        for (var lane = 0; lane < used; lane++)
        {
            distances[lane] = rows.Above[lengths[lane]][lane];
        }
    }

    private void Begin(Span<Column> right, Span<Cell> above)
    {
        above[0] = default;
        for (var j = 0; j < right.Length; j++)
        {
            right[j] = new Column(Vector128.LoadUnsafe(ref columns[j * Count]), losses);
            above[j + 1] = above[j] + right[j].Loss;
        }
    }

    private void Next(byte sound, Span<Column> right, in Rows rows)
    {
        var costs = new Costs(changes, sound);
        var lost = new Cell(scheme.LossLeft[sound]);
        var swap = new Cell(SoundDistance.Swap);
        var last = rows.Row[0] = rows.Above[0] + lost;
        var sameBefore = Vector128<byte>.Zero;
        for (var j = 0; j < right.Length; j++)
        {
            ref var column = ref right[j];
            last = Cell.Min(rows.Above[j] + costs.Of(column), Cell.Min(rows.Above[j + 1] + lost, last + column.Loss));
            if (rows.HasTwoAgo && j > 0)
            {
                last = Cell.Min(last, (rows.TwoAgo[j - 1] + swap).Where(column.SameAbove & sameBefore));
            }

            rows.Row[j + 1] = last;
            sameBefore = Vector128.Equals(column.Sounds, Vector128.Create(sound));
            column.SameAbove = sameBefore;
        }
    }

    /// <summary>A table by sound, each row as long as three vectors.</summary>
    private static byte[] Padded(byte[] table)
    {
        var rows = table.Length / Sound.Kinds;
        var padded = new byte[rows * KnownSounds];
        for (var row = 0; row < rows; row++)
        {
            table.AsSpan(row * Sound.Kinds, KnownSounds).CopyTo(padded.AsSpan(row * KnownSounds));
        }

        return padded;
    }

    /// <summary>The row that is made, the one above it, and the one above that.</summary>
    private ref struct Rows(Span<Cell> room, int length)
    {
        public Span<Cell> TwoAgo = room[..length], Above = room.Slice(length, length), Row = room.Slice(2 * length, length);

        /// <summary>False while the first row is made.</summary>
        public bool HasTwoAgo { get; private set; }

        public void Turn()
        {
            var free = TwoAgo;
            TwoAgo = Above;
            Above = Row;
            Row = free;
            HasTwoAgo = true;
        }
    }

    /// <summary>A row of a table of costs by sound.</summary>
    private readonly struct Costs(byte[] table, int row)
    {
        private readonly Vector128<byte> low = Vector128.LoadUnsafe(ref table[row * KnownSounds]);
        private readonly Vector128<byte> middle = Vector128.LoadUnsafe(ref table[row * KnownSounds + Count]);
        private readonly Vector128<byte> high = Vector128.LoadUnsafe(ref table[row * KnownSounds + 2 * Count]);

        /// <summary>The cost of each lane's sound: a place outside a vector reads as zero.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Cell Of(in Column column) => new(
            Vector128.Shuffle(low, column.Sounds)
            | Vector128.Shuffle(middle, column.Sounds - Vector128.Create((byte)Count))
            | Vector128.Shuffle(high, column.Sounds - Vector128.Create((byte)(2 * Count))));
    }

    /// <summary>The sounds of all lanes at one place.</summary>
    private struct Column
    {
        public readonly Vector128<byte> Sounds;

        /// <summary>What a sound costs that the left word does not have.</summary>
        public readonly Cell Loss;

        /// <summary>Lanes whose sound is the left word's sound of the row above.</summary>
        public Vector128<byte> SameAbove;

        public Column(Vector128<byte> sounds, byte[] losses)
        {
            Sounds = sounds;
            Loss = new Costs(losses, 0).Of(this);
        }
    }

    /// <summary>A cost for each lane.</summary>
    private readonly struct Cell(Vector128<ushort> low, Vector128<ushort> high)
    {
        private readonly Vector128<ushort> low = low, high = high;

        public Cell(int all)
            : this(Vector128.Create((ushort)all), Vector128.Create((ushort)all))
        {
        }

        public Cell(Vector128<byte> costs)
            : this(Vector128.WidenLower(costs), Vector128.WidenUpper(costs))
        {
        }

        public ushort this[int lane] => lane < Count / 2 ? low[lane] : high[lane - Count / 2];

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Cell operator +(in Cell a, in Cell b) => new(a.low + b.low, a.high + b.high);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public static Cell Min(in Cell a, in Cell b) => new(Vector128.Min(a.low, b.low), Vector128.Min(a.high, b.high));

        /// <summary>The cost in the lanes of a mask, more than any in the others.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Cell Where(Vector128<byte> mask)
        {
            var (l, h) = Vector128.Widen(mask.AsSByte());
            return new(low | ~l.AsUInt16(), high | ~h.AsUInt16());
        }
    }
}
