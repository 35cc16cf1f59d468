using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Pillar.Vocabulary;

namespace Pillar.Web.Hosting;

/// <summary>What the server shows to prove who it is.</summary>
/// <param name="Certificate">With its private key.</param>
/// <param name="Chain">Every certificate of the file.</param>
public sealed record ServerCertificate(X509Certificate2 Certificate, X509Certificate2Collection Chain) : IDisposable
{
    /// <summary>Environment variable with the password of a PKCS #12 file.</summary>
    public const string PasswordVariable = "PILLAR_CERTIFICATE_PASSWORD";

    /// <summary>Reads a PEM file with a key file beside it, or a PKCS #12 file that holds both.</summary>
    /// <param name="file">PEM chain, the server's own certificate first, or PKCS #12.</param>
    /// <param name="keyFile">PEM key; null for PKCS #12.</param>
    /// <param name="password">Of the PKCS #12 file; null for none.</param>
    /// <param name="now">A certificate whose time is over or not yet come is refused.</param>
    /// <exception cref="BadInputException">The file cannot be read, is something else, has no key that fits, or is out of date.</exception>
    public static ServerCertificate Read(string file, string? keyFile, string? password, DateTimeOffset now)
    {
        try
        {
            var read = keyFile is null ? OfPkcs12(file, password) : OfPem(file, keyFile);
            return read.Certificate.NotBefore.ToUniversalTime() <= now && now < read.Certificate.NotAfter.ToUniversalTime()
                ? read
                : throw new BadInputException(file, "a certificate that is valid now", $"one valid from {read.Certificate.NotBefore.ToUniversalTime():yyyy-MM-dd} to {read.Certificate.NotAfter.ToUniversalTime():yyyy-MM-dd}");
        }
        catch (CryptographicException failure)
        {
            throw new BadInputException(file, keyFile is null ? "a PKCS #12 file with a certificate and its key, and the password in PILLAR_CERTIFICATE_PASSWORD where it has one" : "a PEM certificate with the key that fits it", "something else", failure);
        }
    }

    public void Dispose() => Certificate.Dispose();

    private static ServerCertificate OfPem(string file, string keyFile)
    {
        var chain = new X509Certificate2Collection();
        chain.ImportFromPemFile(file);
        using var pem = X509Certificate2.CreateFromPemFile(file, keyFile);

        // Windows serves no certificate whose key lives in memory alone.
        return new(X509CertificateLoader.LoadPkcs12(pem.Export(X509ContentType.Pkcs12), null), chain);
    }

    private static ServerCertificate OfPkcs12(string file, string? password)
    {
        var chain = X509CertificateLoader.LoadPkcs12CollectionFromFile(file, password);
        return new(chain.FirstOrDefault(static c => c.HasPrivateKey) ?? throw new CryptographicException("no private key"), chain);
    }
}
