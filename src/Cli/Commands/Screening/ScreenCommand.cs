using System.CommandLine;
using Pillar.Screening;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Screening;

/// <summary><c>pillar screen "NAME"</c>: is this name on a list?</summary>
internal static class ScreenCommand
{
    private static readonly Argument<string> Name = new("NAME") { Description = "One name, in any script" };
    private static readonly Option<string?> Kind = new("--kind") { Description = "person, organisation, vessel or aircraft" };
    private static readonly Option<string?> Born = new("--born") { Description = "Date of birth, YYYY[-MM[-DD]]" };
    private static readonly Option<string?> Country = new("--country") { Description = "ISO code or name of a nationality, flag or seat" };
    private static readonly Option<string?> Gender = new("--gender") { Description = "female or male, of a person" };
    private static readonly Option<string?> Id = new("--id") { Description = "Passport, IMO or other number" };

    public static Command Create() =>
        new Command("screen", "Screen one name against the lists")
        {
            Name, Kind, Born, Country, Gender, Id, ThresholdOptions.Possible, ThresholdOptions.Strong,
            ScreenFileCommand.Create(),
            EvaluateCommand.Create(),
            ThresholdsCommand.Create(),
        }.Does(Run);

    private static int Run(Session session)
    {
        var result = session.Screening.Screen.Run(Query(session), ThresholdOptions.Of(session));
        if (session.Json)
        {
            session.Out.WriteLine(ScreenJson.Text(result, session.Language));
        }
        else
        {
            new ScreenSheet(result, session.Language, DateOnly.FromDateTime(session.Clock.GetUtcNow().UtcDateTime)).WriteTo(session.Out);
        }

        return ScreenExit.Of(result.Outcome);
    }

    private static ScreenQuery Query(Session session)
    {
        var kind = session.Arguments.GetValue(Kind);
        var born = session.Arguments.GetValue(Born);
        var country = session.Arguments.GetValue(Country);
        var id = session.Arguments.GetValue(Id);
        return new ScreenQuery(
            session.Arguments.GetRequiredValue(Name),
            PartyKinds.Parse(kind) ?? throw new BadInputException("--kind", "person, organisation, vessel or aircraft", kind!),
            born is null ? null : PartialDate.Parse(born) ?? throw new BadInputException("--born", "YYYY[-MM[-DD]]", born),
            country is null ? "" : session.States.Find(country)?.Alpha2 ?? throw new BadInputException("--country", "an ISO code or a name", country),
            GenderOf(session.Arguments.GetValue(Gender)),
            Identifiers: id is null ? null : [Identifier.OfUnstatedKind(id) ?? throw new BadInputException("--id", "letters or digits", id)]);
    }

    private static Gender GenderOf(string? word) => Genders.Parse(word) is var gender && (gender != Vocabulary.Gender.Unknown || word is null)
        ? gender
        : throw new BadInputException("--gender", "female or male", word!);
}
