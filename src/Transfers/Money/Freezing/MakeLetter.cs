using System.Globalization;
using Pillar.Platform.Documents;
using Pillar.Transfers.Resources;

namespace Pillar.Transfers.Money.Freezing;

/// <summary>Use case: the letter of a step, as blocks for a page and as a word-processor file. The same event gives the same words.</summary>
public sealed class MakeLetter
{
    private readonly FreezeLimits limits;
    private readonly FreezeCase about;
    private readonly CaseEvent made;
    private readonly CultureInfo language;

    internal MakeLetter(FreezeLimits limits, FreezeCase about, CaseEvent made, CultureInfo language) =>
        (this.limits, this.about, this.made, this.language) = (limits, about, made, language);

    /// <summary>Steps that have a letter.</summary>
    public static bool Exists(CaseStep step) => step is CaseStep.Freeze or CaseStep.Report or CaseStep.Notify or CaseStep.Exempt or CaseStep.Release or CaseStep.Return;

    /// <summary>The letter, top to bottom.</summary>
    public IReadOnlyList<ReportBlock> Blocks() =>
    [
        new ReportHeading(1, Say($"letter-{made.Step.Word()}")),
        new ReportText(Say("letter-unofficial")),
        Table("facts", Say("letter-facts"), [("name", Say("letter-name")), ("value", Say("letter-value"))], Facts()),
        .. Body().Select(static text => new ReportText(text)),
        Table("holdings", Say("letter-holdings"), [("holding", Say("letter-holding")), ("account", Say("letter-account")), ("amount", Say("letter-amount"))], Holdings()),
        new ReportText(Say("letter-done-by", made.By)),
        new ReportText(Say("letter-sign")),
        .. made.Step is CaseStep.Release or CaseStep.Return ? new ReportBlock[] { new ReportText(Say("letter-sign-second")) } : [],
    ];

    public void Docx(Stream output) => DocxReport.Write(output, Blocks(), language);

    private IEnumerable<IReadOnlyList<string>> Facts()
    {
        var text = made.Text ?? about.Text;
        yield return [Say("letter-case"), about.Number.ToString(CultureInfo.InvariantCulture)];
        yield return [Say("letter-at"), Moment(made.At)];
        yield return [Say("letter-holder"), text is null ? Say("erased") : $"{text.Name} ({text.Customer})"];
        yield return [Say("letter-listed"), $"{text?.Listed} – {about.List}:{about.Entry}, {about.Edition}"];
        yield return [Say("letter-since"), about.Listed is { } listed ? about.ListedByDay ? $"{listed:yyyy-MM-dd}" : Moment(listed) : Say("unknown")];
        if (CaseTimers.Of(about, limits, made.At).FirstOrDefault(static t => t.Key == "freeze") is { Hours: { } hours, To: not null })
        {
            yield return [FreezingWords.NameOfTimer("freeze").In(language), Say("hours", hours.ToString("0.0", CultureInfo.InvariantCulture))];
        }

        if (FreezingWords.Rests(limits.Of(FreezeLimits.KeyOf(made)), language) is { Length: > 0 } rests)
        {
            yield return [Say("letter-rests"), rests];
        }
    }

    private IEnumerable<string> Body() => made.Step switch
    {
        CaseStep.Freeze => [Say("letter-freeze-1"), Say("letter-freeze-2")],
        CaseStep.Report => [Say("letter-report-1", made.Fact("to")), Say("letter-report-2")],
        CaseStep.Notify => [Say("letter-notify-1"), Say("letter-notify-2"), Say("letter-notify-3")],
        CaseStep.Exempt => [Say("letter-exempt-1", made.Fact("decision"), made.Fact("authority")), Say("letter-exempt-" + made.Fact("kind")), Reason()],
        CaseStep.Release => [Say("letter-release-1"), Reason()],
        _ => [Say("letter-return-1"), Reason()],
    };

    private string Reason() => made.Text is { Words.Length: > 0 } text ? Say("letter-reason", text.Words) : Say("erased");

    /// <summary>What is frozen after the event; of an end or an exemption what it lets go.</summary>
    private IEnumerable<IReadOnlyList<string>> Holdings() => made.Step is CaseStep.Exempt or CaseStep.Release or CaseStep.Return
        ? made.Postings.Select(p => Row(p.Holding, p.Amount with { Value = -p.Amount.Value }))
        : new FreezeCase(about.Number, [.. about.Events.TakeWhile(e => e.Number <= made.Number)]).Holdings().Where(static h => h.Amount.Value != 0).Select(h => Row(h.Number, h.Amount));

    private IReadOnlyList<string> Row(long holding, Amount amount) =>
        [holding.ToString(CultureInfo.InvariantCulture), about.Text?.Accounts.ElementAtOrDefault((int)holding - 1) ?? Say("erased"), amount.ToString()];

    private static ReportTable Table(string id, string title, (string Name, string Title)[] columns, IEnumerable<IReadOnlyList<string>> rows) => new(
        id, title, [.. columns.Select(static c => new ReportColumn(c.Name, c.Title, "string"))], [.. rows.Select(static row => (row[0], row))]);

    private string Say(string key, params object[] values) => FreezingText.In(key, language, values);

    private static string Moment(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
