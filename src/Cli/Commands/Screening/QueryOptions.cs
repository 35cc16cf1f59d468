using System.CommandLine;
using Pillar.Screening;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Screening;

/// <summary>The question of a screening on the command line, the same for every command that asks one.</summary>
internal static class QueryOptions
{
    private static readonly Option<string?> Kind = new("--kind") { Description = "person, organisation, vessel or aircraft" };
    private static readonly Option<string?> Born = new("--born") { Description = "Date of birth, YYYY[-MM[-DD]]" };
    private static readonly Option<string?> Country = new("--country") { Description = "ISO code or name of a nationality, flag or seat" };
    private static readonly Option<string?> Gender = new("--gender") { Description = "female or male, of a person" };
    private static readonly Option<string[]> Id = new("--id") { Description = "Passport, IMO or other number; may be given again" };
    private static readonly Option<string?> Customer = new("--customer") { Description = "Your own id of the customer: judgements about it count" };

    public static Argument<string> Name { get; } = new("NAME") { Description = "One name, in any script" };

    public static void AddTo(Command command)
    {
        foreach (var option in new Option[] { Kind, Born, Country, Gender, Id, Customer })
        {
            command.Add(option);
        }
    }

    /// <exception cref="BadInputException">An option holds what it cannot mean.</exception>
    public static ScreenQuery Query(Session session)
    {
        var kind = session.Arguments.GetValue(Kind);
        var born = session.Arguments.GetValue(Born);
        var country = session.Arguments.GetValue(Country);
        return new ScreenQuery(
            session.Arguments.GetRequiredValue(Name),
            PartyKinds.Parse(kind) ?? throw new BadInputException("--kind", "person, organisation, vessel or aircraft", $"{kind}"),
            born is null ? null : PartialDate.Parse(born) ?? throw new BadInputException("--born", "YYYY[-MM[-DD]]", $"{born}"),
            country is null ? "" : session.States.Find(country)?.Alpha2 ?? throw new BadInputException("--country", "an ISO code or a name", $"{country}"),
            GenderOf(session.Arguments.GetValue(Gender)),
            [.. (session.Arguments.GetValue(Id) ?? []).Select(Identified)],
            session.Arguments.GetValue(Customer)?.Trim() ?? "");
    }

    private static Identifier Identified(string text) =>
        Identifier.OfUnstatedKind(text) ?? throw new BadInputException("--id", "letters or digits", $"{text}");

    private static Gender GenderOf(string? word) => Genders.Parse(word) is var gender && (gender != Vocabulary.Gender.Unknown || word is null)
        ? gender
        : throw new BadInputException("--gender", "female or male", $"{word}");
}
