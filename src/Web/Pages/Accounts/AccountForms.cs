namespace Pillar.Web.Pages.Accounts;

/// <summary>What a person types to sign in.</summary>
public sealed class SignInForm
{
    public string? Name { get; set; }

    public string? Password { get; set; }

    public string? Code { get; set; }

    /// <summary>The page that was asked for.</summary>
    public string? To { get; set; }
}

/// <summary>What a person types to take an invitation up.</summary>
public sealed class InvitationForm
{
    public string? Name { get; set; }

    public string? Invitation { get; set; }

    public string? Password { get; set; }

    public string? Again { get; set; }

    public string? Code { get; set; }
}
