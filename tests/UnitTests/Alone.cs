using Xunit;

namespace Pillar.UnitTests;

/// <summary>Tests that time something: they run when no other does.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Alone
{
    public const string Name = "alone";
}
