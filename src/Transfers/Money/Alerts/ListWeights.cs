using System.Globalization;
using Pillar.Platform;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Alerts;

/// <summary>
/// What a list adds to the score by which the queue is ordered: <c>data/transfers/alert-priorities.csv</c>, or a State's own <c>alert-priorities.csv</c> in the data
/// folder in its place. It changes who is looked at first, never what is held.
/// </summary>
internal sealed class ListWeights
{
    /// <summary>In the data folder.</summary>
    public const string OwnFile = "alert-priorities.csv";

    private readonly Dictionary<string, decimal> weights;

    private ListWeights(Dictionary<string, decimal> weights) => this.weights = weights;

    /// <summary>All lists alike.</summary>
    public static ListWeights None { get; } = new([]);

    /// <exception cref="BadInputException">The State's own file cannot be used.</exception>
    public static ListWeights Read(PillarHome home) =>
        new(BundledTable.OwnOr(home, OwnFile).Select(static row => Row(row.Cells, row.Place)).ToDictionary(static row => row.List, static row => row.Weight, StringComparer.Ordinal));

    /// <summary>0 to 1; 0 for a list without a row.</summary>
    public decimal Of(string list) => weights.GetValueOrDefault(list);

    private static (string List, decimal Weight) Row(string[] cells, string place) =>
        cells is [{ Length: > 0 } list, var weight] && decimal.TryParse(weight, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var added) && added is >= 0 and <= 1
            ? (list, added)
            : throw new BadInputException(place, "2 cells: id of a list, weight from 0 to 1", string.Join(',', cells));
}
