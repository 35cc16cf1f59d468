using Pillar.Controls.Lists;

namespace Pillar.Controls.Compiling;

/// <summary>An entry as rules.</summary>
/// <param name="Entry">The words.</param>
/// <param name="Rule">What it asks for; null for an entry that holds nothing ("[Reserved]") or only points to another law.</param>
/// <param name="TakenOut">What its decontrol notes take out, each with the note; they are looked at last.</param>
public sealed record CompiledEntry(ControlEntry Entry, Rule? Rule, IReadOnlyList<TakenOut> TakenOut)
{
    /// <summary>Bounds that a program can hold against a value.</summary>
    public int Predicates => Rule?.Leaves().Count(static leaf => leaf is Limit) ?? 0;

    /// <summary>Leaves that a person must read.</summary>
    public int LeftToRead => Rule?.Leaves().Count(static leaf => leaf is Unread) ?? 0;
}

/// <summary>What a note takes out.</summary>
/// <param name="Of">The entry or item it stands at.</param>
/// <param name="Note">Its words.</param>
/// <param name="Rule">What it asks for.</param>
public sealed record TakenOut(string Of, ControlNote Note, Rule Rule);
