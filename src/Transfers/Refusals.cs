using System.Globalization;
using Pillar.Transfers.Money.Freezing;
using Pillar.Transfers.Resources;
using Pillar.Vocabulary;

namespace Pillar.Transfers;

/// <summary>What stands behind a "no": the one thing from which a status of the web and an exit code of the tool are made.</summary>
public enum RefusalKind
{
    /// <summary>What was given cannot be meant.</summary>
    Input = 0,

    /// <summary>It does not fit what has been done already.</summary>
    Conflict = 1,

    /// <summary>Who asks may not do it, or not alone.</summary>
    Authority = 2,
}

/// <summary>Every expected "no" of this module.</summary>
public static class Refusals
{
    /// <summary>The kind of a refusal of this module.</summary>
    public static RefusalKind KindOf(Refusal refusal) => refusal.Code switch
    {
        "money-unknown-currency" or "money-not-positive" or "money-no-such-case" or "money-no-such-holding" or "money-no-such-entry" => RefusalKind.Input,
        "money-not-touched" or "money-entries" or "money-future" or "money-before-listing" or "money-twice" => RefusalKind.Input,
        "money-same-person" or "money-who-froze" or "money-no-supervisor" or "money-nobody-absent" or "money-no-authority" or "money-alert-alone" or "money-alert-supervisor" => RefusalKind.Authority,
        _ => RefusalKind.Conflict,
    };

    /// <summary>The code stands in no table of currencies.</summary>
    internal static Refusal UnknownCurrency(string code) => Of("money-unknown-currency", code);

    /// <summary>Nothing, or less than nothing.</summary>
    internal static Refusal NotPositive(string amount) => Of("money-not-positive", amount);

    internal static Refusal NoSuchCase(long number) => Of("money-no-such-case", Number(number));

    internal static Refusal NoSuchHolding(long number, long holding) => Of("money-no-such-holding", Number(number), Number(holding));

    /// <summary>No list in force has the entry.</summary>
    internal static Refusal NoSuchEntry(string entry) => Of("money-no-such-entry", entry);

    /// <summary>No change of the lists touched the customer, and nobody judged that he is a listed party.</summary>
    internal static Refusal NotTouched(string customer) => Of("money-not-touched", customer);

    /// <summary>The customer meets several entries.</summary>
    internal static Refusal SeveralEntries(string customer, string entries) => Of("money-entries", customer, entries);

    /// <summary>An act of a time that has not come.</summary>
    internal static Refusal NotYet() => Of("money-future");

    /// <summary>Frozen before the party was listed.</summary>
    internal static Refusal BeforeListing() => Of("money-before-listing");

    /// <summary>A case about this customer and entry is open.</summary>
    internal static Refusal AlreadyOpen(long number) => Of("money-already-open", Number(number));

    /// <summary>The account is frozen already, in this case or another.</summary>
    internal static Refusal AlreadyFrozen(long number, long holding) => Of("money-already-frozen", Number(number), Number(holding));

    /// <summary>The same account stands twice among what is to be frozen.</summary>
    internal static Refusal Twice() => Of("money-twice");

    /// <summary>Every freeze of the case has been reported, or notified.</summary>
    internal static Refusal AlreadyDone(CaseStep step) => Of("money-already-" + step.Word());

    /// <summary>The step cannot be taken in the state the case is in.</summary>
    internal static Refusal NotIn(CaseState state) => Of("money-not-in-" + state.Word());

    /// <summary>More would be let go than is frozen.</summary>
    internal static Refusal AboveFrozen(string asked, string frozen) => Of("money-above-frozen", asked, frozen);

    /// <summary>An exemption, or an end of the freeze, without the decision it rests on.</summary>
    internal static Refusal NoAuthority() => Of("money-no-authority");

    /// <summary>Somebody would decide alone in an authority of more than two, or for an absence that nobody recorded beforehand.</summary>
    internal static Refusal NobodyAbsent() => Of("money-nobody-absent");

    /// <summary>The second word must be another person's.</summary>
    internal static Refusal SamePerson() => Of("money-same-person");

    /// <summary>Who froze never releases alone, whoever is absent.</summary>
    internal static Refusal WhoFroze() => Of("money-who-froze");

    /// <summary>Two officers, and no supervisor among them.</summary>
    internal static Refusal NoSupervisor() => Of("money-no-supervisor");

    /// <summary>The entry stands on a list in force: it has not been delisted.</summary>
    internal static Refusal StillListed(string entry) => Of("money-still-listed", entry);

    /// <summary>Others were faster, again and again.</summary>
    internal static Refusal Busy() => Of("money-busy");

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    private static Refusal Of(string code, params object[] values) => new(code, FreezingText.Say(code, values));
}
