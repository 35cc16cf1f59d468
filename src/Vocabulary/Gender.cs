namespace Pillar.Vocabulary;

public enum Gender : byte
{
    Unknown = 0,
    Female = 1,
    Male = 2,
}

public static class Genders
{
    /// <summary>Reads the words the official lists use; anything else is unknown, never a contradiction.</summary>
    public static Gender Parse(string? word) => word?.Trim().ToLowerInvariant() switch
    {
        "f" or "female" or "femme" or "femenino" => Gender.Female,
        "m" or "male" or "homme" or "masculino" => Gender.Male,
        _ => Gender.Unknown,
    };

    public static string Word(this Gender gender) => gender switch
    {
        Gender.Female => "female",
        Gender.Male => "male",
        _ => "",
    };
}
