using System.Globalization;
using Pillar.States.Resources;
using Pillar.Vocabulary;

namespace Pillar.States.Treaties;

/// <summary>Why a State may be near to joining.</summary>
public enum NextReasonKind : byte
{
    /// <summary>It has signed.</summary>
    Signed = 1,

    /// <summary>It is party to a sister treaty.</summary>
    Sister = 2,

    /// <summary>Members of an organisation it is in have joined.</summary>
    Organisation = 3,

    /// <summary>Land neighbours have joined.</summary>
    Neighbours = 4,
}

/// <summary>One reason with its figures. It says what others or the State itself have done, and nothing about merit.</summary>
/// <param name="Kind">What is said.</param>
/// <param name="Subject">Code of the sister treaty or of the organisation; else empty.</param>
/// <param name="On">Day of the signature, or on which the State was bound by the sister treaty; null where the source gives none.</param>
/// <param name="AsOf">Date of the edition, which for a sister treaty is another than that of the treaty asked about.</param>
public sealed record NextReason(NextReasonKind Kind, string Subject, DateOnly? On, DateOnly AsOf)
{
    /// <summary>Of the other members of the organisation, or of the neighbours: who has joined, in the order of alpha-2.</summary>
    public IReadOnlyList<Territory> Joined { get; init; } = [];

    /// <summary>Of how many, those without data left out.</summary>
    public int Of { get; init; }

    /// <summary>The stable word in JSON.</summary>
    public string Word => Kind switch
    {
        NextReasonKind.Signed => "signed",
        NextReasonKind.Sister => "sister",
        NextReasonKind.Organisation => "organisation",
        _ => "neighbours",
    };

    /// <summary>The reason in a few words, without its State.</summary>
    public Statement Text => Kind switch
    {
        NextReasonKind.Signed => new(StatesText.Manager, On is null ? "reason-signed-undated" : "reason-signed", Day(On)),
        NextReasonKind.Sister => new(StatesText.Manager, On is null ? "reason-sister-undated" : "reason-sister", Subject, Day(On), Day(AsOf)),
        NextReasonKind.Organisation => new(StatesText.Manager, "reason-organisation", Subject, Joined.Count, Of),
        _ => new(StatesText.Manager, "reason-neighbours", Joined.Count, Of),
    };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
