using System.Resources;

namespace Pillar.Review.Resources;

/// <summary>The module's sentences, English and French.</summary>
internal static class ReviewText
{
    public static ResourceManager Manager { get; } = new("Pillar.Review.Resources.ReviewText", typeof(ReviewText).Assembly);
}
