using System.Runtime.InteropServices;
using System.Text;
using Pillar.Platform.Files;
using Pillar.Platform.Snapshots;
using Pillar.Screening.Matching.Search;
using Pillar.Screening.Snapshot;

namespace Pillar.Screening.Watch;

/// <summary>
/// Some of the customers of a base, mapped into memory: each with the keys under which a screening would look for him. A base is cut into
/// parts so that neither making nor asking it ever holds more than a few of them.
/// </summary>
internal sealed class CustomerPart : IDisposable
{
    /// <summary>Customers in one part at most.</summary>
    public const int Most = 1 << 16;

    private const string Customers = "customers", Offsets = "customer-offsets", Keys = "asked-keys", Starts = "asked-starts";

    private readonly SnapshotFile file;
    private readonly MappedArray<long> offsets;
    private readonly MappedArray<uint> keys;
    private readonly MappedArray<int> starts;

    private CustomerPart(SnapshotFile file)
    {
        this.file = file;
        offsets = new MappedArray<long>(file, Offsets);
        keys = new MappedArray<uint>(file, Keys);
        starts = new MappedArray<int>(file, Starts);
    }

    /// <exception cref="Pillar.Vocabulary.BadInputException">The file is no part of a base.</exception>
    public static CustomerPart Open(string path) => new(SnapshotFile.Open(path));

    /// <summary>The customers who could find anything that passes the filter.</summary>
    public IEnumerable<(string Id, ScreenQuery Query)> Under(KeyFilter filter)
    {
        for (var customer = 0; customer + 1 < starts.Length; customer++)
        {
            if (filter.MayFind(keys.Slice(starts[customer], starts[customer + 1] - starts[customer])))
            {
                yield return Customer(customer);
            }
        }
    }

    public void Dispose() => file.Dispose();

    private (string Id, ScreenQuery Query) Customer(int place)
    {
        using var reader = new BinaryReader(file.Read(Customers, offsets[place], offsets[place + 1] - offsets[place]), Encoding.UTF8);
        return CustomerCodec.Read(reader);
    }

    /// <summary>A part under construction.</summary>
    public sealed class Draft
    {
        private readonly MemoryStream customers = new();
        private readonly List<long> offsets = [0];
        private readonly List<uint> keys = [];
        private readonly List<int> starts = [0];

        public int Count => starts.Count - 1;

        public void Add(byte[] customer, uint[] asked)
        {
            customers.Write(customer);
            offsets.Add(customers.Length);
            keys.AddRange(asked);
            starts.Add(keys.Count);
        }

        public void WriteTo(string path)
        {
            var writer = new SnapshotWriter();
            writer.Add(Customers, customers.ToArray());
            writer.Add<long>(Offsets, CollectionsMarshal.AsSpan(offsets));
            writer.Add<uint>(Keys, CollectionsMarshal.AsSpan(keys));
            writer.Add<int>(Starts, CollectionsMarshal.AsSpan(starts));
            AtomicFile.Write(path, writer.WriteTo);
        }
    }
}
