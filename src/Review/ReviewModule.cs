using System.Globalization;
using Pillar.Platform;
using Pillar.Platform.Audit;
using Pillar.Platform.Storage;
using Pillar.Review.Cycles;
using Pillar.Review.Focus;
using Pillar.Review.Mandate;
using Pillar.Review.Papers;
using Pillar.Review.Records;
using Pillar.Review.Reports;
using Pillar.Review.Resources;
using Pillar.Review.Sheets;
using Pillar.Review.Tables;
using Pillar.Review.Templates;
using Pillar.States;
using Pillar.States.Sets;
using Pillar.Vocabulary;

namespace Pillar.Review;

/// <summary>The door of the module: the record of States and the review's tables. Opening it reads nothing; safe for many threads.</summary>
public sealed class ReviewModule : IDisposable
{
    /// <summary>Before the id of a paragraph in a confirmation, where else a template stands.</summary>
    internal const string ParagraphPrefix = "mandate ";

    private readonly Lazy<StateBook> book;
    private readonly Lazy<ReviewDesk> desk;
    private readonly Store tables;
    private readonly RecordStore store;

    private ReviewModule(PillarHome home, StatesModule states, string? database)
    {
        (Home, States) = (home, states);
        tables = new(home, RecordSchema.Shape, database);
        store = new(tables);
        book = new(() => new StateBook(states));
        Templates = new(home);
        desk = new(() => new ReviewDesk(store, book.Value, Templates));
    }

    internal PillarHome Home { get; }

    internal StatesModule States { get; }

    /// <summary>The templates there are.</summary>
    public TemplateBook Templates { get; }

    /// <summary>The States that can have a record, their names and sets.</summary>
    public StateBook StateBook => book.Value;

    /// <summary>Use case: one State's record on a day.</summary>
    public ShowRecord ShowRecord => new(desk.Value);

    /// <summary>Use case: the tables of a review.</summary>
    public MakeTable MakeTable => new(book.Value, Matrix) { Walk = Templates.Walk };

    /// <summary>Who last compared the words of the operative-text template with the resolution; null: they are still to be checked.</summary>
    public Confirmation? Confirmed => store.Confirmations().LastOrDefault(static c => c.Template == OperativeText.Code);

    /// <summary>Who last compared which paragraph of the mandate with the original, by its id.</summary>
    public IReadOnlyDictionary<string, Confirmation> ConfirmedParagraphs => store.Confirmations()
        .Where(static c => c.Template.StartsWith(ParagraphPrefix, StringComparison.Ordinal))
        .GroupBy(static c => c.Template[ParagraphPrefix.Length..]).ToDictionary(static c => c.Key, static c => c.Last(), StringComparer.Ordinal);

    /// <summary>Whether what is said here of a paragraph was read in the original or confirmed by a person; else it is to be checked.</summary>
    public bool IsChecked(MandateParagraph paragraph) => paragraph.Read || ConfirmedParagraphs.ContainsKey(paragraph.Id);

    /// <summary>The frozen cycles.</summary>
    public CycleBook Cycles => new(desk.Value, MakeTable);

    /// <summary>The earlier matrix that a word names: a day, with all else as in <paramref name="now"/>, or a frozen cycle.</summary>
    /// <exception cref="BadInputException">It names neither.</exception>
    public MatrixQuestion Earlier(string word, MatrixQuestion now) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? now with { Day = day } : Cycles.Require(word).At;

    /// <summary>Use case: which regions and themes should effort go to?</summary>
    public FindFocus FindFocus { get; } = new();

    /// <summary>What a mark means and what it does not.</summary>
    public static Statement MeaningOf(Mark mark) => new(ReviewText.Manager, $"mark-{(mark == Mark.Unclear ? "unclear" : mark == Mark.Blank ? "blank" : mark.Word())}");

    /// <summary>Stands beside every figure: what the marks are not.</summary>
    public static Statement Neutral => new(ReviewText.Manager, "neutral");

    /// <summary>Stands beside the template's words until a person has confirmed them.</summary>
    public static Statement WordingToBeChecked => new(ReviewText.Manager, "wording-to-be-checked");

    /// <summary>Whose words a template's are: our own, to be checked until a person has; confirmed; or those of a file.</summary>
    public Statement WordingOf(Template template) =>
        template != OperativeText.Template ? new(ReviewText.Manager, "wording-learnt", template.Code, Templates.Learnt.FirstOrDefault(one => one.Template == template)?.File ?? "–")
        : Confirmed is { } confirmed ? new(ReviewText.Manager, "wording-confirmed", confirmed.Basis, confirmed.Actor)
        : WordingToBeChecked;

    /// <summary>
    /// On which snapshot the membership of organisations stands in a figure, or null where no organisation is in it. The bundled source has one day and not
    /// when a membership began or ended: a figure of another day stands on the members of that one.
    /// </summary>
    /// <param name="set">The States.</param>
    /// <param name="by">What the rows are, such as <c>organisation</c>.</param>
    /// <param name="day">The day of the figure.</param>
    public Statement? MembershipOf(ReviewSet set, string by, DateOnly day) => SnapshotOf(set, by) is { } asOf
        ? new(ReviewText.Manager, "membership-snapshot", Iso(asOf), Iso(day))
        : null;

    /// <summary>The day of that snapshot.</summary>
    public DateOnly? SnapshotOf(ReviewSet set, string by) => set.AsOf ?? (by == "organisation" && set.States.All(code => !StateBook.Require(code).Invented) ? StateSets.OrganisationsAsOf : null);

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The name of a status.</summary>
    public static Statement NameOf(RecordStatus status) => new(ReviewText.Manager, "status-" + status.Word());

    /// <param name="home">Where records are kept, unless <c>PILLAR_DATABASE</c> names a database.</param>
    /// <param name="states">Which States there are.</param>
    public static ReviewModule Open(PillarHome home, StatesModule states) => Open(home, states, Environment.GetEnvironmentVariable(AuditLogs.Variable));

    /// <param name="home">Where records are kept.</param>
    /// <param name="states">Which States there are.</param>
    /// <param name="database">PostgreSQL connection string; null or empty for the file in the data folder.</param>
    public static ReviewModule Open(PillarHome home, StatesModule states, string? database) => new(home, states, database);

    /// <summary>The marks of these States on a day, as they count for sums.</summary>
    public Matrix Matrix(IReadOnlyList<string> states, MatrixQuestion at) => desk.Value.Book.At(states, at);

    /// <summary>Sets of States against themes.</summary>
    /// <param name="set">The States.</param>
    /// <param name="by">What the rows are: <c>group</c>, <c>region</c> or <c>organisation</c>.</param>
    /// <param name="at">Template, day and view.</param>
    public HeatTable Heat(ReviewSet set, string by, MatrixQuestion at) => HeatTable.Of(set, StateBook.Parts(by, set), Matrix(set.States, at));

    /// <summary>What is known of every Member without any matrix: treaty steps and imported ratings.</summary>
    /// <param name="wider">Over every instrument that is held, and not only those the matrix speaks of.</param>
    public FocusSource Commitments(bool wider) => CommitmentGrid.Source(States, wider);

    /// <summary>The marks of the States of a set that have a record.</summary>
    public FocusSource Marks(ReviewSet set, MatrixQuestion at) => RecordGrid.Source(States, StateBook, (set, Matrix(set.States, at)), Other(set, at));

    /// <summary>The same States under the first other template for which a person confirmed which fields ask the same, and under which some State has a record.</summary>
    private (Matrix Matrix, CrossWalk Walk)? Other(ReviewSet set, MatrixQuestion at) => Templates.All
        .Select(other => Templates.Confirmed(other, at.Template, at.Walks)).OfType<CrossWalk>().Where(static walk => walk.Pairs.Count > 0)
        .Select(walk => ((Matrix Matrix, CrossWalk Walk)?)(Matrix(set.States, at with { Template = walk.Then }), walk)).FirstOrDefault(static other => other!.Value.Matrix.Recorded.Any());

    /// <summary>The options papers that are kept.</summary>
    public KeepPapers Papers => new(Home);

    /// <summary>Use case: what the evidence of an options paper says.</summary>
    /// <param name="paper">The paper.</param>
    /// <param name="today">The day of its figures where it names no cycle.</param>
    /// <param name="language">Of the sentences.</param>
    public ReadEvidence Evidence(OptionsPaper paper, DateOnly today, CultureInfo language) => new(this, paper, today, language);

    /// <summary>Use case: the report of a frozen cycle.</summary>
    /// <param name="cycle">The cycle.</param>
    /// <param name="since">An earlier matrix to compare with, or null.</param>
    /// <param name="paper">An options paper to put in, or null.</param>
    /// <param name="language">Of the report.</param>
    public MakeReport MakeReport(ReviewCycle cycle, MatrixQuestion? since, OptionsPaper? paper, CultureInfo language) => new(this, cycle, since, paper, language);

    /// <summary>Use case: a State's action plan, held against its record.</summary>
    public ShowPlan ShowPlan => new(desk.Value);

    /// <summary>Use case: the Committee's programme of work, and the tasks that nobody covers.</summary>
    public ShowProgramme ShowProgramme => new(desk.Value);

    /// <summary>Use case: points of contact, kept for a purpose until a day.</summary>
    public KeepContact KeepContact(AuditLog audit, TimeProvider clock) => new(desk.Value, audit, clock);

    /// <summary>Use case: what is due, and when.</summary>
    /// <param name="language">Of the titles.</param>
    public ListDeadlines ListDeadlines(CultureInfo language) => new(desk.Value, language);

    /// <summary>Use case: rows of a sheet are entered or corrected.</summary>
    public KeepRows KeepRows(Sheet sheet, IAuditLog audit, TimeProvider clock) => new(desk.Value, audit, clock, sheet);

    /// <summary>Use case: a State consents that what stands is public, or takes its consent back.</summary>
    public GiveConsent GiveConsent(IAuditLog audit, TimeProvider clock) => new(desk.Value, audit, clock);

    /// <summary>The rows of a sheet as they stand, in the order of their States and ids.</summary>
    public IReadOnlyList<SheetRow> Rows(Sheet sheet, SheetQuestion at) => new SheetBook(store).Rows(sheet, at);

    /// <summary>What a row said from its first entry on, the newest last: a correction changes nothing that was entered.</summary>
    public IReadOnlyList<SheetEvent> History(Sheet sheet, ReviewState? state, string id) =>
        [.. store.Sheet(sheet.Code).Where(row => row.State == (state?.Code ?? "") && row.Id == id)];

    /// <summary>The rows of a sheet as the file that is read back.</summary>
    public string Csv(Sheet sheet, SheetQuestion at)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        SheetWriter.Csv(text, sheet, Rows(sheet, at));
        return text.ToString();
    }

    /// <summary>Use case: a State's record in the layout of the published matrices.</summary>
    public MatrixReport MatrixReport(StateRecord record, CultureInfo language) => new(record, (StateBook, WordingOf(record.Template)), language);

    /// <summary>Use case: a filled-in form comes into the record.</summary>
    public ImportForm ImportForm(IAuditLog audit, TimeProvider clock) => new(desk.Value, audit, clock);

    /// <summary>Use case: a template is learnt from a file.</summary>
    public LearnTemplate LearnTemplate(IAuditLog audit) => new(Templates, audit);

    /// <summary>Use case: a record goes from one status to the next.</summary>
    public TakeStep TakeStep(IAuditLog audit, TimeProvider clock) => new(desk.Value, audit, clock);

    /// <summary>Use case: a cycle of the review is frozen.</summary>
    public FreezeCycle FreezeCycle(IAuditLog audit, TimeProvider clock) => new(desk.Value, MakeTable, audit, clock);

    /// <summary>Use case: two installations exchange one State's record.</summary>
    public ExchangeRecord ExchangeRecord(IAuditLog audit, TimeProvider clock) => new(Home, desk.Value, audit, clock);

    public void Dispose() => tables.Dispose();
}
