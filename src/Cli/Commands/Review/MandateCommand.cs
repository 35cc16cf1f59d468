using System.CommandLine;
using System.Globalization;
using Pillar.Review.Mandate;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review mandate</c>: the line of resolutions, and two of them or two days side by side.</summary>
internal static class MandateCommand
{
    private static readonly Argument<string?> Left = new("LEFT") { Description = "A resolution (1977) or a day; the whole line when left out", Arity = ArgumentArity.ZeroOrOne };
    private static readonly Argument<string?> Right = new("RIGHT") { Description = "What it is compared with", Arity = ArgumentArity.ZeroOrOne };

    public static Command Create() => new Command("mandate", "Show what the mandate says and when each paragraph was in force, or two texts or days side by side") { Left, Right }.Does(Run);

    private static int Run(Session session)
    {
        var book = MandateBook.Bundled;
        var (left, right) = (session.Arguments.GetValue(Left), session.Arguments.GetValue(Right));
        if (left is not null && right is not null)
        {
            SideBySide(session, book.Side(left), book.Side(right));
        }
        else if (session.Json)
        {
            session.Out.WriteLine(MandateJson.Of(book, session.Review.ConfirmedParagraphs, session.Language));
        }
        else
        {
            Line(session, book, left is null ? book.Paragraphs : book.Side(left).Paragraphs);
        }

        return ExitCodes.Done;
    }

    private static void Line(Session session, MandateBook book, IReadOnlyList<MandateParagraph> paragraphs)
    {
        foreach (var text in paragraphs.GroupBy(static p => p.Text))
        {
            Wrapped.Write(session.Out, "", $"{text.Key.Symbol}, {ReviewOptions.Day(text.Key.Adopted)}: {text.Key.In(session.Language)}{ToBeChecked(session, text.Key.Read)}");
            foreach (var paragraph in text)
            {
                Paragraph(session, paragraph);
                book.ReplacedBy(paragraph).ToList().ForEach(next => Wrapped.Write(session.Out, "      ", ReviewOptions.Text(session, "mandate-replaced", next.Id)));
            }
        }
    }

    private static void SideBySide(Session session, MandateSide left, MandateSide right)
    {
        if (session.Json)
        {
            session.Out.WriteLine(MandateJson.Of(left, right, session.Review.ConfirmedParagraphs, session.Language));
            return;
        }

        foreach (var row in MandateBook.Compare(left, right))
        {
            var one = row.Left.Concat(row.Right).First();
            Wrapped.Write(session.Out, "", $"{one.SubjectIn(session.Language)}: {ReviewOptions.Text(session, "mandate-" + row.Difference, left.Title, right.Title)}");
            foreach (var paragraph in row.Left.Union(row.Right))
            {
                Paragraph(session, paragraph);
            }
        }
    }

    /// <summary>One paragraph: id, since when, whom it addresses, the duty.</summary>
    public static void Paragraph(Session session, MandateParagraph paragraph)
    {
        var until = paragraph.To is { } to ? ReviewOptions.Day(to) : "";
        Wrapped.Write(
            session.Out, "  ",
            string.Create(CultureInfo.InvariantCulture, $"{paragraph.Id}  {ReviewOptions.Day(paragraph.From)}–{until}  {paragraph.AddresseeIn(session.Language)}: {paragraph.Duty(session.Language)}{ToBeChecked(session, session.Review.IsChecked(paragraph))}"));
    }

    private static string ToBeChecked(Session session, bool known) => known ? "" : $" ({ReviewOptions.Text(session, "to-be-checked")})";
}
