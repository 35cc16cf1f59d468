using Pillar.Platform.Storage;

namespace Pillar.Screening.Judgements;

/// <summary>The table of judgements and the triggers that let it grow and nothing else.</summary>
internal static class JudgementSchema
{
    /// <summary>"PILJ".</summary>
    private const int ApplicationId = 0x50494C4A;

    public static SqliteShape Shape { get; } = new(ApplicationId, 1, """
        CREATE TABLE judgement (
          number INTEGER PRIMARY KEY, instant TEXT NOT NULL, actor TEXT NOT NULL, verified INTEGER NOT NULL,
          verdict TEXT NOT NULL CHECK (verdict IN ('same', 'different', 'unsure')), list TEXT NOT NULL, entry TEXT NOT NULL,
          customer TEXT NOT NULL, by_id INTEGER NOT NULL, customer_facts TEXT NOT NULL, entry_facts TEXT NOT NULL,
          audit_writer TEXT NOT NULL, audit_sequence INTEGER NOT NULL);
        CREATE INDEX judgement_customer ON judgement (customer, number);
        CREATE INDEX judgement_entry ON judgement (list, entry, number);

        """ + Growing.OnSqlite("judgement") + Growing.NumberedOnSqlite("judgement"), "a file of judgements");
}
