using System.CommandLine;
using Pillar.Platform.Accounts;
using Pillar.Review;
using Pillar.Review.National;

namespace Pillar.Cli.Commands.Review;

/// <summary><c>pillar review contacts …</c>: points of contact. Never public; who they are is kept for a purpose until a day, and can be erased.</summary>
internal static class ContactsCommand
{
    private static readonly Argument<string> State = ReviewOptions.State();
    private static readonly Option<bool> Personal = new("--personal") { Description = "Show who they are too: name, email, telephone" };
    private static readonly Argument<string> Id = SheetVerbs.Id();
    private static readonly Argument<string[]> Values = SheetVerbs.Values();
    private static readonly Option<string> Reason = new("--reason") { Description = "Why; it is kept, so it must not repeat what is erased", HelpName = "TEXT", Required = true };

    public static Command Create() => new("contacts", "Keep points of contact: never public, kept for a purpose until a day, erasable")
    {
        new Command("show", "Show institutions and roles, and with --personal who they are") { State, Personal }.Does(Show),
        new Command("set", "Enter a point of contact, or correct some of its columns; what a correction replaces is erased") { State, Id, Values }.Does(Set),
        new Command("erase", "Erase who a point of contact is") { State, Id, Reason }.Does(Erase),
    };

    private static int Show(Session session)
    {
        var contacts = session.Review.KeepContact(session.Audit, session.Clock).Show(Of(session), session.Arguments.GetValue(Personal));
        if (session.Json)
        {
            session.Out.WriteLine(ContactJson.Of(contacts));
            return ExitCodes.Done;
        }

        SheetVerbs.Say(session, "contacts-head", contacts.Count);
        foreach (var contact in contacts)
        {
            RowLines.Print(session, NationalSheets.Contact, contact.Row, contact.Erased ? [SheetVerbs.Text(session, "contact-erased")] : []);
            contact.Personal?.ToList().ForEach(value => RowLines.Line(session, value.Key, value.Value));
        }

        return ExitCodes.Done;
    }

    private static int Set(Session session)
    {
        var (state, id) = (Of(session), session.Arguments.GetRequiredValue(Id));
        var (changed, refusal) = session.Review.KeepContact(session.Audit, session.Clock).Set(state, id, SheetVerbs.Pairs(session.Arguments.GetRequiredValue(Values)), Actor.OfOperatingSystem());
        return refusal is null ? SheetVerbs.Done(session, (NationalSheets.Contact.Code, state.Code, id), changed) : ReviewOptions.Refuse(session, refusal);
    }

    private static int Erase(Session session)
    {
        var (state, id) = (Of(session), session.Arguments.GetRequiredValue(Id));
        if (session.Review.KeepContact(session.Audit, session.Clock).Erase(state, id, session.Arguments.GetRequiredValue(Reason)) is { } refusal)
        {
            return ReviewOptions.Refuse(session, refusal);
        }

        if (session.Json)
        {
            session.Out.WriteLine(SheetJson.Done(NationalSheets.Contact.Code, state.Code, id, changed: true));
        }
        else
        {
            SheetVerbs.Say(session, "contact-is-erased", state.Code, id);
        }

        return ExitCodes.Done;
    }

    private static ReviewState Of(Session session) => session.Review.StateBook.Require(session.Arguments.GetRequiredValue(State));
}
