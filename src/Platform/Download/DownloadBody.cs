using System.Security.Cryptography;
using Pillar.Platform.Files;
using Pillar.Platform.Resources;
using Pillar.Vocabulary;

namespace Pillar.Platform.Download;

/// <summary>Brings the content of an answer to the disk, counted and hashed. What is not whole is removed.</summary>
internal static class DownloadBody
{
    private const int BufferSize = 1 << 16;

    public static async Task<DownloadResult> SaveAsync(
        DownloadRequest request, HttpResponseMessage answer, string folder, long mostBytes, CancellationToken cancellation)
    {
        if (answer.Content.Headers.ContentLength > mostBytes)
        {
            return No(request, "download-too-large", mostBytes);
        }

        var file = Path.Combine(folder, Path.GetRandomFileName());
        try
        {
            var saved = await CopyAsync(answer, file, mostBytes, cancellation).ConfigureAwait(false);
            if (saved is not var (bytes, sha256))
            {
                File.Delete(file);
                return No(request, "download-too-large", mostBytes);
            }

            var modified = answer.Content.Headers.TryGetValues("Last-Modified", out var values) ? values.FirstOrDefault() : null;
            return new Downloaded(request.Address, file, bytes, sha256, answer.Headers.ETag?.ToString(), modified);
        }
        catch
        {
            File.Delete(file);
            throw;
        }
    }

    public static DownloadFailed No(DownloadRequest request, string code, params object[] values) =>
        new(request.Address, new Refusal(code, PlatformText.Say(code, [request.Address.Host, .. values])));

    /// <summary>Null when there was more than may be.</summary>
    private static async Task<(long Bytes, string Sha256)?> CopyAsync(
        HttpResponseMessage answer, string file, long mostBytes, CancellationToken cancellation)
    {
        WriteSteps.Before("create");
        await using var output = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize);
        await using var input = await answer.Content.ReadAsStreamAsync(cancellation).ConfigureAwait(false);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferSize];
        long bytes = 0;
        for (int read; (read = await ReadAsync(input, buffer, cancellation).ConfigureAwait(false)) > 0;)
        {
            bytes += read;
            if (bytes > mostBytes)
            {
                return null;
            }

            hash.AppendData(buffer, 0, read);
            WriteSteps.Before("write");
            await output.WriteAsync(buffer.AsMemory(0, read), cancellation).ConfigureAwait(false);
        }

        await output.FlushAsync(cancellation).ConfigureAwait(false);
        return (bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    /// <summary>Tells a connection that broke, which is worth another attempt, from a disk that is full, which is not.</summary>
    private static async ValueTask<int> ReadAsync(Stream input, byte[] buffer, CancellationToken cancellation)
    {
        try
        {
            return await input.ReadAsync(buffer, cancellation).ConfigureAwait(false);
        }
        catch (IOException broken) when (broken is not HttpIOException)
        {
            throw new HttpIOException(HttpRequestError.ResponseEnded, broken.Message, broken);
        }
    }
}
