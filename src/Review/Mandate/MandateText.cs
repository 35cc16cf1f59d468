using System.Globalization;
using Pillar.Review.Resources;

namespace Pillar.Review.Mandate;

/// <summary>A resolution of the regime.</summary>
/// <param name="Code">Its number, such as <c>1540</c>.</param>
/// <param name="Year">Of its adoption, as it is cited.</param>
/// <param name="Adopted">Day of its adoption.</param>
/// <param name="Read">The original was read; else its words here are to be checked.</param>
/// <param name="English">What it changed, in our own words.</param>
/// <param name="French">The same in French.</param>
public sealed record MandateText(string Code, string Year, DateOnly Adopted, bool Read, string English, string French)
{
    /// <summary>The document symbol, such as <c>S/RES/1540 (2004)</c>.</summary>
    public string Symbol => $"S/RES/{Code} ({Year})";

    public string In(CultureInfo language) => language.Name == "fr" ? French : English;
}

/// <summary>What one paragraph asks of whom, since when, and what it replaced.</summary>
/// <param name="Id">Stable, such as <c>1540:3(a)</c> or <c>2663:review</c>.</param>
/// <param name="Text">The resolution.</param>
/// <param name="Number">Of the operative paragraph; empty where it is not known here.</param>
/// <param name="Subject">A word by which paragraphs of several texts are put side by side.</param>
/// <param name="Addressee"><c>states</c>, <c>committee</c>, <c>council</c>, <c>organisations</c> or <c>all</c>.</param>
/// <param name="From">First day in force.</param>
/// <param name="To">Day on which it ended or was replaced; null: nothing has ended it.</param>
/// <param name="Replaces">Id of the paragraph it took the place of, or empty.</param>
/// <param name="Read">The original was read; else it is to be checked until a person has confirmed it.</param>
/// <param name="English">The duty in our own words.</param>
/// <param name="French">The same in French.</param>
public sealed record MandateParagraph(
    string Id, MandateText Text, string Number, string Subject, string Addressee, DateOnly From, DateOnly? To, string Replaces, bool Read, string English, string French)
{
    public bool InForce(DateOnly day) => From <= day && (To is null || day < To);

    public string Duty(CultureInfo language) => language.Name == "fr" ? French : English;

    /// <summary>As it is cited: <c>1540 (2004), OP 3(a)</c>.</summary>
    public string Cited => $"{Text.Code} ({Text.Year})" + (Number.Length == 0 ? "" : Number == "preamble" ? ", PP" : $", OP {Number}");

    public string SubjectIn(CultureInfo language) => Label("subject-" + Subject, language);

    public string AddresseeIn(CultureInfo language) => Label("addressee-" + Addressee, language);

    private static string Label(string key, CultureInfo language) => ReviewText.Manager.GetString(key, language) ?? key;
}
