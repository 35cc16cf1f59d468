using System.CommandLine;
using Pillar.Review.Papers;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review options FILE</c>: an options paper with what its evidence says.</summary>
internal static class OptionsCommand
{
    private static readonly Argument<string> FileName = new("FILE") { Description = "The paper (JSON)" };
    private static readonly Option<bool> Keep = new("--keep") { Description = "Keep it in the data folder, so that the pages show it" };

    public static Command Create() => new Command("options", "Show an options paper: proposals, paragraphs touched, and what the evidence says") { FileName, Keep }.Does(Run);

    private static int Run(Session session)
    {
        var (file, review) = (session.Arguments.GetRequiredValue(FileName), session.Review);
        var paper = session.Arguments.GetValue(Keep) ? review.Papers.Keep(file, session.Audit) : OptionsPaper.Read(file);
        var evidence = review.Evidence(paper, ReviewOptions.Day(session, null), session.Language);
        if (session.Json)
        {
            session.Out.WriteLine(PaperJson.Of(paper, evidence, session.Language));
        }
        else
        {
            Print(session, paper, evidence);
        }

        return ExitCodes.Done;
    }

    private static void Print(Session session, OptionsPaper paper, ReadEvidence evidence)
    {
        Wrapped.Write(session.Out, "", $"{paper.Title} ({(paper.Cycle.Length > 0 ? paper.Cycle + ", " : "")}{ReviewOptions.Day(evidence.Day)})");
        foreach (var proposal in paper.Proposals)
        {
            session.Out.WriteLine();
            Wrapped.Write(session.Out, $"{proposal.Id}  ", proposal.Text);
            foreach (var paragraph in proposal.Paragraphs)
            {
                MandateCommand.Paragraph(session, paragraph);
            }

            foreach (var found in proposal.Evidence.Select(evidence.Of))
            {
                var holds = found.Holds switch { true => "focus-holds", false => "focus-fails", null => "focus-fact" };
                Wrapped.Write(session.Out, $"  {Resources.FocusCliText.Say(holds, session.Language)}  ", found.Sentence);
            }

            proposal.Duties.ToList().ForEach(duty => Wrapped.Write(session.Out, "  ", ReviewOptions.Text(session, "option-duty", duty.Who, duty.What)));
            proposal.Effects.ToList().ForEach(effect => Wrapped.Write(session.Out, "  ", ReviewOptions.Text(session, "option-effect", effect.On, effect.What)));
        }
    }
}
