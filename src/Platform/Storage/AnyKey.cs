namespace Pillar.Platform.Storage;

/// <summary>Several keys that a statement asks for at once, as parameters.</summary>
/// <param name="Text">What stands behind <c>IN</c>: <c>(@k0,@k1)</c>.</param>
/// <param name="Values">The keys.</param>
public sealed record AnyKey(string Text, (string Name, object Value)[] Values)
{
    /// <summary>There is nothing to ask; PostgreSQL refuses an empty <c>IN ()</c>.</summary>
    public bool IsNone => Values.Length == 0;

    /// <param name="keys">In any order.</param>
    public static AnyKey Of(IReadOnlyList<string> keys)
    {
        (string Name, object Value)[] values = [.. keys.Select(static (key, i) => ($"k{i}", (object)key))];
        return new($"({string.Join(',', values.Select(static value => "@" + value.Name))})", values);
    }
}
