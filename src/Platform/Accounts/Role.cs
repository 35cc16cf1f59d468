namespace Pillar.Platform.Accounts;

/// <summary>What an account may decide.</summary>
public enum Role
{
    /// <summary>Does the daily work and proposes.</summary>
    Officer,

    /// <summary>Also confirms what another person proposed.</summary>
    Supervisor,
}

public static class Roles
{
    /// <summary>The word of commands and files: <c>officer</c>, <c>supervisor</c>.</summary>
    public static string Word(this Role role) => role == Role.Supervisor ? "supervisor" : "officer";

    /// <summary>Null for any other word.</summary>
    public static Role? Parse(string word) => word switch
    {
        "officer" => Role.Officer,
        "supervisor" => Role.Supervisor,
        _ => null,
    };
}
