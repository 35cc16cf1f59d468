namespace Pillar.Screening.Lists.PkNacta;

internal static class Show
{
    public const string Programme = "Fourth Schedule";

    public static Publication Publication { get; } = new(
        "Pakistan: proscribed persons",
        "National Counter Terrorism Authority of Pakistan",
        "https://nacta.gov.pk/",
        "Published by Pakistan; terms on the publisher's page",
        new Dictionary<string, string> { [Programme] = "Anti-Terrorism Act 1997, Fourth Schedule: to be checked" });
}
