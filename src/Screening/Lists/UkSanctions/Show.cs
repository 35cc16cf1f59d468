namespace Pillar.Screening.Lists.UkSanctions;

internal static class Show
{
    private static readonly Dictionary<string, string> Programmes = [];

    public static Publication Of(UkLayout layout) => layout == UkLayout.ConList
        ? new("Consolidated List of Financial Sanctions Targets in the UK (closed on 28 January 2026)", "HM Treasury, Office of Financial Sanctions Implementation", "https://www.gov.uk/government/publications/the-uk-sanctions-list", "Published by the United Kingdom; terms on the publisher's page", Programmes)
        : new("UK Sanctions List", "Foreign, Commonwealth & Development Office", "https://www.gov.uk/government/publications/the-uk-sanctions-list", "Published by the United Kingdom; terms on the publisher's page", Programmes);
}
