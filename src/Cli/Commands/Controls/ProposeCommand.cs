using System.CommandLine;
using Pillar.Controls;
using Pillar.Controls.Proposing;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Controls;

/// <summary><c>pillar classify propose TEXT</c>: what may a description state, in the reading of a language model that the user names? Off without an endpoint.</summary>
internal static class ProposeCommand
{
    private const string Key = "PILLAR_MODEL_KEY";
    private const int LongestText = 100;

    public static Command Create()
    {
        var text = new Argument<string>("TEXT") { Description = "What the item is; the first 4,000 characters are sent" };
        var endpoint = new Option<string>("--endpoint") { Description = "Where the model answers: https, or http on this machine; PILLAR_MODEL_KEY holds its key, if it has one", HelpName = "URL", Required = true };
        var model = new Option<string>("--model") { Description = "The model's name there", HelpName = "NAME", Required = true };
        return new Command("propose", "Ask a language model for properties and words that a description may state; it decides nothing") { text, endpoint, model }.Does(session => Run(
            session, session.Arguments.GetRequiredValue(text),
            ModelEndpoint.Of(session.Arguments.GetRequiredValue(endpoint), session.Arguments.GetRequiredValue(model), Environment.GetEnvironmentVariable(Key) ?? "")));
    }

    private static int Run(Session session, string text, ModelEndpoint endpoint)
    {
        var proposal = ProposeFacts.Run(text, endpoint).GetAwaiter().GetResult();
        if (session.Json)
        {
            session.Out.WriteLine(ClassificationJson.Of(proposal, session.Language));
            return ExitCodes.Done;
        }

        Wrapped.Write(session.Out, "", ControlLines.Say(session, "model-sent", endpoint, Printable.Line(proposal.Sent, ProposeFacts.MostSent)));
        foreach (var property in proposal.Properties)
        {
            Wrapped.Write(session.Out, "  ", Printable.Line($"--spec \"{property.Name}={property.Measure}\"", LongestText));
        }

        if (proposal.Words.Count > 0)
        {
            Wrapped.Write(session.Out, "  ", ControlLines.Say(session, "model-words", Printable.Line(string.Join(", ", proposal.Words), LongestText)));
        }

        Wrapped.Write(session.Out, "", proposal.Text.In(session.Language));
        return ExitCodes.Done;
    }
}
