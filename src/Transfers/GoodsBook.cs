using System.Globalization;
using Pillar.Controls;
using Pillar.Controls.Classifying;
using Pillar.Transfers.Licensing;
using Pillar.Vocabulary;
using Found = Pillar.Controls.Classifying.Classification;

namespace Pillar.Transfers;

/// <summary>Classifies goods lines, checks declared codes, and asks the licence table.</summary>
internal sealed class GoodsBook(ControlsModule controls, Lazy<ILicenceTable> table)
{
    private const int Candidates = 5;

    /// <param name="transfer">The transfer.</param>
    /// <param name="alpha2">The code of a country by the word the file uses, or empty.</param>
    /// <exception cref="BadInputException">A property of a goods line that no list asks for in that dimension.</exception>
    public IReadOnlyDictionary<string, GoodsFacts> Of(Transfer transfer, Func<string, string> alpha2)
    {
        var editions = controls.ControlCatalogue.Run().Where(static kept => kept.InForce).Select(Edition).ToList();
        var (destination, exporter) = (alpha2(transfer.Destination), alpha2(transfer.InRole(PartyRole.Exporter).FirstOrDefault()?.Country ?? ""));
        return transfer.Goods.ToDictionary(static line => line.Field, line => Of(line, destination, exporter) with { Editions = editions }, StringComparer.Ordinal);
    }

    private GoodsFacts Of(GoodsLine line, string destination, string exporter)
    {
        var possible = controls.Classify.Possible;
        var found = possible ? Classified(line) : null;
        var held = possible && line.DecidingCode.Length > 0 ? Best(line, controls.Classify.Against(line.Facts, line.DecidingCode)) : null;
        return new GoodsFacts(found, held, Licence(line, destination, exporter), []);
    }

    private Found Classified(GoodsLine line)
    {
        try
        {
            return controls.Classify.Run(line.Facts, most: Candidates);
        }
        catch (BadInputException bad)
        {
            throw new BadInputException($"{line.Field} {bad.Parts.Place}", bad.Parts.Expected, bad.Parts.Found, bad);
        }
    }

    private LicenceFinding? Licence(GoodsLine line, string destination, string exporter)
    {
        if (line.DecidingCode.Length == 0 || destination.Length == 0)
        {
            return null;
        }

        var shown = controls.ShowControl.Find(line.DecidingCode);
        var entry = shown.FirstOrDefault(one => Signed(line, one.Edition.Id)) ?? shown.FirstOrDefault(static one => one.Entry.Licensing.Columns.Count > 0) ?? shown.FirstOrDefault();
        return table.Value.Of(new LicenceQuestion(line, line.DecidingCode, entry?.Entry, destination, exporter));
    }

    /// <summary>The list that the signed classification names, else the first that has the code.</summary>
    private static HeldCode? Best(GoodsLine line, IReadOnlyList<HeldCode> held) => held.FirstOrDefault(one => Signed(line, one.Candidate.Edition.Id)) ?? held.FirstOrDefault();

    private static bool Signed(GoodsLine line, string list) => line.Classification?.ListEdition.Contains(list, StringComparison.OrdinalIgnoreCase) == true;

    private static EditionUsed Edition(KeptEdition kept)
    {
        var edition = kept.Summary.Edition;
        return new EditionUsed(
            edition.Id, edition.Title, edition.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? kept.Name, edition.AsOf, kept.Summary.Entries, Required: false, Current: true);
    }
}
