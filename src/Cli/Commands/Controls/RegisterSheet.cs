using System.Globalization;
using Pillar.Controls.Register;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands.Controls;

/// <summary>Signed classifications on a terminal.</summary>
internal static class RegisterSheet
{
    private const int LongestText = 400;

    /// <summary>Those of the same product or words, before the candidates of a new classification.</summary>
    public static void Precedents(Session session, IReadOnlyList<StandingClassification> precedents)
    {
        if (precedents.Count == 0)
        {
            return;
        }

        Wrapped.Write(session.Out, "", ControlLines.Say(session, "precedents"));
        foreach (var one in precedents)
        {
            Line(session, one);
        }

        session.Out.WriteLine();
    }

    /// <summary>Product, code, edition, who and when; then what has changed since.</summary>
    public static void Line(Session session, StandingClassification one)
    {
        var signed = one.Signed;
        Wrapped.Write(session.Out, $"{Printable.Line(signed.Product, LongestText)}  {signed.Content.Code}  ", ControlLines.Say(
            session, "signed-by", $"{signed.Edition}", Who(session, signed), Printable.Line(signed.Content.Function, LongestText), signed.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), signed.Number));
        Wrapped.Write(session.Out, "  ", Standing(session, one));
    }

    /// <summary>The same with what it stands on.</summary>
    public static void Whole(Session session, StandingClassification one)
    {
        Line(session, one);
        foreach (var fact in one.Signed.Content.Facts.Lines())
        {
            Wrapped.Write(session.Out, "  · ", Printable.Line(fact, LongestText));
        }

        foreach (var because in one.Signed.Content.Because)
        {
            Wrapped.Write(session.Out, "  + ", Printable.Line(because, LongestText));
        }

        if (one.Signed.Content.Reason.Length > 0)
        {
            Wrapped.Write(session.Out, "  ", ControlLines.Say(session, "signed-reason", Printable.Line(one.Signed.Content.Reason, LongestText)));
        }

        Wrapped.Write(session.Out, "  ", ControlLines.Say(session, "signed-audit", one.Signed.Audit.Writer, one.Signed.Audit.Sequence));
    }

    private static string Who(Session session, SignedClassification signed) => signed.By.Verified ? signed.By.Name : ControlLines.Say(session, "signed-unverified", signed.By.Name);

    private static string Standing(Session session, StandingClassification one) => one.SupersededBy is { } later
        ? ControlLines.Say(session, "superseded", later.Number, later.Content.Code)
        : string.Join(' ', Sentences(session, one));

    private static IEnumerable<string> Sentences(Session session, StandingClassification one)
    {
        yield return ControlLines.Say(session, "change-" + Word(one.Change));
        if (one.Now is { } now && now != Pillar.Controls.Classifying.Verdict.Met)
        {
            yield return ControlLines.Say(session, "rules-" + Word(now));
        }
    }

    private static string Word<T>(T value)
        where T : struct, Enum => Pillar.Screening.Lists.ListWord.Of(value);
}
