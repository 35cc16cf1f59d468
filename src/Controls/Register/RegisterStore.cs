using System.Data.Common;
using System.Globalization;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Platform.Storage;

namespace Pillar.Controls.Register;

/// <summary>Signed classifications as rows that are only ever added.</summary>
internal sealed class RegisterStore(Store tables)
{
    private const string Columns = "number, instant, actor, verified, product, list, as_of, source_hash, content, supersedes, audit_writer, audit_sequence";
    private const string Standing = "NOT EXISTS (SELECT 1 FROM signature later WHERE later.supersedes = signature.number)";

    /// <summary>Those that nothing supersedes, by product and list.</summary>
    public IReadOnlyList<SignedClassification> All() => tables.Rows($"SELECT {Columns} FROM signature WHERE {Standing} ORDER BY product_key, list, number", Read);

    /// <summary>Those of a product, superseded ones too, the newest first.</summary>
    public IReadOnlyList<SignedClassification> Of(string key) => tables.Rows($"SELECT {Columns} FROM signature WHERE product_key = @key ORDER BY number DESC", Read, ("key", key));

    /// <summary>Those that stand of a product, or of a description with the same words; the newest first.</summary>
    public IReadOnlyList<SignedClassification> Precedents(string key, string words) => tables.Rows(
        $"SELECT {Columns} FROM signature WHERE {Standing} AND ((product_key = @key AND @key <> '') OR (words = @words AND @words <> '')) ORDER BY number DESC LIMIT 20",
        Read, ("key", key), ("words", words));

    /// <summary>Adds one with its audit line, or nothing.</summary>
    /// <param name="signed">Its number, what it supersedes and its audit line are not known yet.</param>
    /// <param name="check">Looks at what it would supersede, null where there is nothing; what it throws leaves everything as it was.</param>
    /// <param name="audit">Writes the line.</param>
    public SignedClassification Append(SignedClassification signed, Action<SignedClassification?> check, Func<SignedClassification, AuditReceipt> audit) => tables.Write(open =>
    {
        var before = open.Rows(
            $"SELECT {Columns} FROM signature WHERE product_key = @key AND list = @list ORDER BY number DESC LIMIT 1", Read, ("key", signed.Key), ("list", signed.Edition.List)).FirstOrDefault();
        check(before);
        var placed = signed with { Number = open.Last("signature") + 1, Supersedes = before?.Number ?? 0 };
        var receipt = audit(placed);
        var written = placed with { Audit = (receipt.Writer, receipt.Sequence) };
        Insert(open, written);
        return written;
    })!;

    private static void Insert(DbConnection open, SignedClassification signed) => open.Run(
        """
        INSERT INTO signature (number, instant, actor, verified, product, product_key, words, list, as_of, source_hash, content, supersedes, audit_writer, audit_sequence)
        VALUES (@number, @instant, @actor, @verified, @product, @key, @words, @list, @asOf, @hash, @content, @supersedes, @writer, @sequence)
        """,
        ("number", signed.Number), ("instant", AuditLine.Text(signed.At)), ("actor", signed.By.Name), ("verified", signed.By.Verified ? 1 : 0), ("product", signed.Product),
        ("key", signed.Key), ("words", ProductName.Words(signed.Content.Facts.Description)), ("list", signed.Edition.List), ("asOf", Day(signed.Edition.AsOf)), ("hash", signed.Edition.SourceHash),
        ("content", SignedContentJson.Write(signed.Content)), ("supersedes", signed.Supersedes), ("writer", signed.Audit.Writer), ("sequence", signed.Audit.Sequence));

    private static SignedClassification Read(DbDataReader row) => new(
        row.GetInt64(0), DateTimeOffset.Parse(row.GetString(1), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal), new Actor(row.GetString(2), row.GetInt32(3) != 0),
        row.GetString(4), new SignedEdition(row.GetString(5), Day(row.GetString(6)), row.GetString(7)), SignedContentJson.Read(row.GetString(8)), row.GetInt64(9), (row.GetString(10), row.GetInt64(11)));

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
