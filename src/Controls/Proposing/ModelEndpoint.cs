using System.Net;
using Pillar.Vocabulary;

namespace Pillar.Controls.Proposing;

/// <summary>Where a language model answers: one that the user names, reached by https, or by http on this machine.</summary>
/// <param name="Address">The base of an interface that is like OpenAI's, such as <c>https://models.example/v1</c>; <c>chat/completions</c> is asked below it.</param>
/// <param name="Model">The model's name there.</param>
/// <param name="Key">Sent as a bearer token; empty for none.</param>
public sealed record ModelEndpoint(Uri Address, string Model, string Key)
{
    /// <param name="address">As typed.</param>
    /// <param name="model">As typed.</param>
    /// <param name="key">As typed.</param>
    /// <exception cref="BadInputException">No address, one without protection that leaves this machine, or no name.</exception>
    public static ModelEndpoint Of(string address, string model, string key = "")
    {
        if (!Uri.TryCreate(address.TrimEnd('/') + "/", UriKind.Absolute, out var uri) || !(uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && IsThisMachine(uri))) || uri.UserInfo.Length > 0)
        {
            throw new BadInputException("--endpoint", "an https address, or http on this machine, such as http://127.0.0.1:8080/v1", $"{address}");
        }

        return model.Trim().Length > 0 ? new ModelEndpoint(uri, model.Trim(), key.Trim()) : throw new BadInputException("--model", "the name of a model", "nothing");
    }

    private static bool IsThisMachine(Uri uri) => uri.Host == "localhost" || (IPAddress.TryParse(uri.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    public override string ToString() => $"{Model} ({Address.GetLeftPart(UriPartial.Authority)})";
}
