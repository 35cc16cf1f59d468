using Pillar.Controls.Classifying;
using Pillar.Transfers.Licensing;

namespace Pillar.Transfers;

/// <summary>What control lists and the licence table say of one goods line.</summary>
/// <param name="Found">The classification; null where no list is in force.</param>
/// <param name="Held">The signed or declared code held against the facts; null where there is none, or no list in force has it.</param>
/// <param name="Licence">What the table says at the destination; null where it does not speak of the code.</param>
/// <param name="Editions">The editions asked.</param>
internal sealed record GoodsFacts(Pillar.Controls.Classifying.Classification? Found, HeldCode? Held, LicenceFinding? Licence, IReadOnlyList<EditionUsed> Editions);
