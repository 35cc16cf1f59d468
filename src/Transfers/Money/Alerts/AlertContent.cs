using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pillar.Screening;
using Pillar.Transfers.Money.Payments;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Alerts;

/// <summary>What an officer needs of a payment to judge it, as it is kept: sentences by their key and facts, so that they can be read in every language.</summary>
public sealed record AlertContent(
    string Field, string Amount, string Currency, string? Day, IReadOnlyList<AlertParty> Parties, IReadOnlyList<string> Texts, IReadOnlyList<AlertReason> Reasons,
    IReadOnlyList<AlertSentence> Unknown)
{
    /// <summary>Names stay readable in their own script.</summary>
    private static readonly AlertJsonContext Readable = new(new JsonSerializerOptions(AlertJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    internal static AlertContent Of(PaymentAnswer answer) => new(
        answer.Payment.Field,
        answer.Payment.Amount.ToString(CultureInfo.InvariantCulture),
        answer.Payment.Currency,
        answer.Payment.Day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        [.. answer.Payment.Parties.Where(static party => party.Name.Length > 0 || party.Identifiers.Count > 0).Select(AlertParty.Of)],
        [.. answer.Payment.Texts.Select(static text => text.Text)],
        [.. answer.Reasons.Select(AlertReason.Of)],
        [.. answer.Unknown.Select(AlertSentence.Of)]);

    internal string Text() => JsonSerializer.Serialize(this, Readable.AlertContent);

    internal static AlertContent Read(string text) => JsonSerializer.Deserialize(text, Readable.AlertContent)!;

    /// <summary>Name of the first party of a role; empty where there is none.</summary>
    public string NameOf(string role) => Parties.FirstOrDefault(party => party.Role == role)?.Name ?? "";
}

/// <summary>A party of a payment as it is kept.</summary>
/// <param name="Role">Word of the role.</param>
/// <param name="Name">As written; its number where it has no name.</param>
/// <param name="Kind">Word of the kind, or empty.</param>
/// <param name="Born">Date of birth, or empty.</param>
/// <param name="Countries">As written.</param>
/// <param name="Address">In one line.</param>
/// <param name="Identifiers">As written.</param>
public sealed record AlertParty(string Role, string Name, string Kind, string Born, IReadOnlyList<string> Countries, string Address, IReadOnlyList<string> Identifiers)
{
    /// <summary>IBAN or other number of its account; empty where not stated.</summary>
    public string Account { get; init; } = "";

    internal static AlertParty Of(PaymentParty party) => new(
        party.Role.Word(), party.Shown, party.Kind.Word(), party.Born?.ToString() ?? "", [.. party.Countries.Select(static country => country.Word).Distinct()],
        string.Join(", ", party.Address), [.. party.Identifiers.Select(static number => number.Text)])
    {
        Account = party.Account,
    };
}

/// <summary>A sentence by its key and facts.</summary>
public sealed record AlertSentence(string Code, IReadOnlyList<string> Values)
{
    internal static AlertSentence Of(Statement statement) => new(statement.Key, [.. statement.Values.Select(static value => $"{value}")]);

    public string In(CultureInfo language) => PaymentText.Say(Code, [.. Values]).In(language);
}

/// <summary>A reason as it is kept.</summary>
/// <param name="Kind"><c>hold</c>, <c>refer</c> or <c>inform</c>.</param>
/// <param name="Sentence">What it says.</param>
/// <param name="Source">What it rests on.</param>
/// <param name="Provision">Entry or provision, or empty.</param>
/// <param name="Field">Where in the payment.</param>
/// <param name="Party">Whom it is about, or empty.</param>
/// <param name="Hits">What was met.</param>
public sealed record AlertReason(string Kind, AlertSentence Sentence, string Source, string Provision, string Field, string Party, IReadOnlyList<AlertHit> Hits)
{
    internal static AlertReason Of(Reason reason) => new(
        reason.Kind.PaymentWord(), AlertSentence.Of(reason.Text), reason.Source.Citation.Source, reason.Source.Citation.Provision, reason.Field, reason.Party,
        [.. reason.Hits.Select(AlertHit.Of)]);
}

/// <summary>A list entry that was met.</summary>
/// <param name="List">Id of the list.</param>
/// <param name="Entry">The list's own reference.</param>
/// <param name="Name">Its primary name.</param>
/// <param name="Matched">The name that matched.</param>
/// <param name="Score">0 to 1.</param>
/// <param name="Band"><c>strong</c>, <c>possible</c> or <c>weak</c>.</param>
/// <param name="Compared">What was compared, rule by rule.</param>
/// <param name="Programmes">The publisher's tags.</param>
public sealed record AlertHit(
    string List, string Entry, string Name, string Matched, double Score, string Band, IReadOnlyList<Compared> Compared, IReadOnlyList<string> Programmes)
{
    internal static AlertHit Of(Hit hit) => new(
        hit.List, hit.Entry, hit.Name, hit.MatchedName, Math.Round(hit.Score, 4), hit.Band.Word(),
        [.. hit.Reasons.Select(static reason => new Compared(reason.Rule, Math.Round(reason.Score, 4), reason.Left, reason.Right))], hit.Listed.Programmes);
}

/// <summary>Two values that a rule compared.</summary>
/// <param name="Rule">Its stable name, such as <c>birth-date</c>.</param>
/// <param name="Score">What it gave; below 0 it contradicts.</param>
/// <param name="Left">Of the payment.</param>
/// <param name="Right">Of the list.</param>
public sealed record Compared(string Rule, double Score, string Left, string Right)
{
    /// <summary><c>matches</c>, <c>contradicts</c> or <c>unknown</c>.</summary>
    public string Says => Score < 0 ? "contradicts" : Left.Length == 0 || Right.Length == 0 ? "unknown" : "matches";
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AlertContent))]
internal sealed partial class AlertJsonContext : JsonSerializerContext;
