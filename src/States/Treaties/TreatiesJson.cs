using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Pillar.Platform.Json;
using Pillar.States.Sets;
using Pillar.States.Treaties.Import;
using Pillar.Vocabulary;

namespace Pillar.States.Treaties;

/// <summary>
/// The answers about treaties as JSON: the same for the commands, the API and the pages. A figure that nothing is known about is null, never 0.
/// </summary>
public static class TreatiesJson
{
    /// <summary>An array with an object for each instrument: code, asOf, parties, ofWhichMembers, signedOnly, neither, noData, and groups.</summary>
    public static string Board(IEnumerable<TreatyRow> rows, CultureInfo language) =>
        JsonSerializer.Serialize([.. rows.Select(row => TreatyJson.Of(row, language))], TreatiesJsonContext.Readable.TreatyJsonArray);

    /// <summary>One instrument with every State's steps and the figures of every edition.</summary>
    public static string Show(StatesModule states, Treaty treaty, CultureInfo language) =>
        JsonSerializer.Serialize(TreatyDetailJson.Of(states, treaty, language), TreatiesJsonContext.Readable.TreatyDetailJson);

    /// <summary>Which region first, and which States are nearest, with the reasons.</summary>
    public static string Next(StatesModule states, NextAnswer answer, CultureInfo language) =>
        JsonSerializer.Serialize(NextJson.Of(states, answer, language), TreatiesJsonContext.Readable.NextJson);

    /// <summary>A table as it was understood, and whether it was taken.</summary>
    public static string Import(TreatyReading reading, bool written, Refusal? refusal, CultureInfo language) =>
        JsonSerializer.Serialize(TreatyImportJson.Of(reading, written, refusal?.Text.In(language)), TreatiesJsonContext.Readable.TreatyImportJson);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TreatyJson[]))]
[JsonSerializable(typeof(TreatyDetailJson))]
[JsonSerializable(typeof(NextJson))]
[JsonSerializable(typeof(TreatyImportJson))]
internal sealed partial class TreatiesJsonContext : JsonSerializerContext
{
    /// <summary>Every script as it is, what HTML could misread escaped.</summary>
    public static readonly TreatiesJsonContext Readable = new(IndentedJson.ForSerializer());
}

/// <summary>One instrument on the board.</summary>
internal sealed record TreatyJson(
    string Code, string Title, bool Zone, DateOnly? AsOf, string? Source, bool Imported, int? Parties, int? OfWhichMembers, int? SignedOnly, int? Neither, int NoData, SetJson[] Groups,
    SetJson? Within, TreatyChangeJson? Change)
{
    public static TreatyJson Of(TreatyRow row, CultureInfo language)
    {
        var known = row.Edition is not null;
        return new(
            row.Treaty.Code, row.Treaty.Title.In(language), row.Treaty.IsZone, row.Edition?.AsOf, row.Edition?.Source.Name, row.Edition?.Source.Imported ?? false,
            known ? row.All.Parties : null, known ? row.Members.Parties : null, known ? row.All.SignedOnly : null, known ? row.All.Neither : null, row.All.NoData,
            [
                .. row.Groups.Select(group => SetJson.Of(group.Set.Code, group.Set.Name.In(language), group.Count, known)),
                SetJson.Of("no-group", StatesModule.GroupName(RegionalGroup.None).In(language), row.NoGroup, known),
            ],
            row.Within is { } within ? SetJson.Of(within.Set.Code, within.Set.Name.In(language), within.Count, known) : null,
            row.Change is { } change ? TreatyChangeJson.Of(change) : null);
    }
}

/// <summary>What has changed since the edition before.</summary>
internal sealed record TreatyChangeJson(
    DateOnly From, DateOnly To, IReadOnlyList<string> Joined, IReadOnlyList<string> Signed, IReadOnlyList<string> Left, IReadOnlyList<string> SourcesDiffer,
    Dictionary<string, int> JoinedByGroup)
{
    public static TreatyChangeJson Of(TreatyChange change) => new(
        change.From, change.To, change.Joined, change.Signed, change.Left, change.Differ,
        change.Groups.ToDictionary(static g => g.Set.Code, static g => g.Joined, StringComparer.Ordinal));
}

/// <summary>A set of States with its figures.</summary>
internal sealed record SetJson(string Code, string Name, int Members, int? Parties, int? SignedOnly, int? Neither, int NoData)
{
    public static SetJson Of(string code, string name, TreatyCount count, bool known) => new(
        code, name, count.Members, known ? count.Parties : null, known ? count.SignedOnly : null, known ? count.Neither : null, count.NoData);

    public static SetJson[] Of(IEnumerable<SetCount> sets, bool known, CultureInfo language) =>
        [.. sets.Select(set => Of(set.Set.Code, set.Set.Name.In(language), set.Count, known))];
}

/// <summary>One instrument with its editions and its States.</summary>
internal sealed record TreatyDetailJson(TreatyJson Newest, TreatyJson[] Editions, TreatyStateJson[] States)
{
    public static TreatyDetailJson Of(StatesModule states, Treaty treaty, CultureInfo language)
    {
        var rows = states.TreatyBoard.OverTime(treaty);
        var edition = rows[0].Edition;
        var members = states.Members.Select(static m => m.Alpha2);
        return new(
            TreatyJson.Of(rows[0], language),
            [.. rows.Where(static row => row.Edition is not null).Select(row => TreatyJson.Of(row, language))],
            [.. members.Union(edition?.Steps.Select(static s => s.State) ?? []).Order(StringComparer.Ordinal).Select(code => TreatyStateJson.Of(states, edition, code, language))]);
    }
}

/// <summary>One State's steps; undated where the source gives the status without its day, so that it holds as of the edition's date.</summary>
internal sealed record TreatyStateJson(
    string State, string Name, string Group, string Status, bool Undated, DateOnly? Signed, DateOnly? Bound, string? How, DateOnly? InForce, DateOnly? Withdrawn)
{
    public static TreatyStateJson Of(StatesModule states, TreatyEdition? edition, string code, CultureInfo language)
    {
        var steps = edition?.Of(code);
        return new(
            code, states.NameIn(code, language.Name) ?? code, states.Get(code)?.Group.Word() ?? "", (edition?.StatusOf(code) ?? TreatyStatus.NoData).Word(),
            steps?.IsUndated ?? false, steps?.Signed, steps?.Bound, steps?.How, steps?.InForce, steps?.Withdrawn);
    }
}

/// <summary>Which region first, which States are nearest.</summary>
internal sealed record NextJson(
    string Code, string Title, DateOnly? AsOf, string? Source, string? Within, string? First, string SetOrder, SetJson[] Groups, SetJson[] Regions, SetJson[] Organisations,
    DateOnly OrganisationsAsOf, string Order, NextStateJson[] States)
{
    public static NextJson Of(StatesModule states, NextAnswer answer, CultureInfo language)
    {
        var known = answer.Edition is not null;
        return new(
            answer.Treaty.Code, answer.Treaty.Title.In(language), answer.Edition?.AsOf, answer.Edition?.Source.Name, answer.Within?.Code, answer.First?.Set.Code,
            NextAnswer.SetOrder.In(language), SetJson.Of(answer.Groups, known, language), SetJson.Of(answer.Regions, known, language),
            SetJson.Of(answer.Organisations, known, language), StateSets.OrganisationsAsOf, NextAnswer.Order.In(language),
            [.. answer.States.Select(state => NextStateJson.Of(states, state, language))]);
    }
}

/// <summary>A State that has not joined, with its reasons.</summary>
internal sealed record NextStateJson(string State, string Name, string Group, string Region, string Status, int Sisters, int Around, int AroundJoined, NextReasonJson[] Reasons)
{
    public static NextStateJson Of(StatesModule states, NextState near, CultureInfo language) => new(
        near.State.Alpha2, states.NameIn(near.State.Alpha2, language.Name) ?? near.State.Alpha2, near.State.Group.Word(), StateSets.RegionOf(near.State),
        near.Status.Word(), near.Sisters, near.Around, near.AroundJoined, [.. near.Reasons.Select(reason => NextReasonJson.Of(reason, language))]);
}

/// <summary>One reason.</summary>
internal sealed record NextReasonJson(string Kind, string Subject, DateOnly? On, DateOnly AsOf, string[] Joined, int? Known, string Text)
{
    public static NextReasonJson Of(NextReason reason, CultureInfo language) => new(
        reason.Word, reason.Subject, reason.On, reason.AsOf, [.. reason.Joined.Select(static t => t.Alpha2)], reason.Of > 0 ? reason.Of : null, reason.Text.In(language));
}

/// <summary>A table as it was understood.</summary>
internal sealed record TreatyImportJson(
    string Treaty, DateOnly AsOf, string Source, bool Whole, int HeaderLine, TableColumnJson[] Columns, TableRowJson[] Rows, IReadOnlyList<string> LeftOut,
    DateOnly? InUse, bool Written, string? Refusal)
{
    public static TreatyImportJson Of(TreatyReading reading, bool written, string? refusal) => new(
        reading.Edition.Treaty.Code, reading.Edition.AsOf, reading.Edition.Source.Name, reading.Edition.Source.Whole, reading.Table.HeaderLine,
        [.. reading.Table.Columns.Select(static c => new TableColumnJson(c.Number, c.Header, c.Word))],
        [.. reading.Table.Rows.Select(TableRowJson.Of)], reading.Table.LeftOut, reading.InUse?.AsOf, written, refusal);
}

internal sealed record TableColumnJson(int Column, string Header, string Meaning);

internal sealed record TableRowJson(int Line, string Name, string State, string? Said, DateOnly? Signed, DateOnly? Bound, string? How, DateOnly? InForce, DateOnly? Withdrawn)
{
    public static TableRowJson Of(TableRow row) =>
        new(row.Line, row.Name, row.State, row.Steps is { Said: not TreatyStatus.NoData and var said } ? said.Word() : null, row.Steps?.Signed, row.Steps?.Bound, row.Steps?.How, row.Steps?.InForce, row.Steps?.Withdrawn);
}
