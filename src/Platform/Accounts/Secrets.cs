using System.Security.Cryptography;
using System.Text;
using OtpNet;

namespace Pillar.Platform.Accounts;

/// <summary>Random texts that nobody guesses, and how those that a person types are recognised.</summary>
internal static class Secrets
{
    private const int StampLength = 16, InvitationLength = 15, Group = 4;

    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(StampLength));

    /// <summary>120 random bits as six groups of four letters and digits.</summary>
    public static string NewInvitation() =>
        string.Join('-', Base32Encoding.ToString(RandomNumberGenerator.GetBytes(InvitationLength)).Chunk(Group).Select(static c => new string(c)));

    /// <summary>So random that a plain hash gives nothing away; spaces, hyphens and case do not matter.</summary>
    public static string HashOf(string invitation) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(invitation.Where(char.IsLetterOrDigit)).ToUpperInvariant())));

    public static bool Same(string left, string right) =>
        CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(left), Encoding.UTF8.GetBytes(right));
}
