using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace Pillar.Web.Hosting;

/// <summary>How much one request may carry, and how many large ones run at a time.</summary>
internal static class Limits
{
    /// <summary>Bytes of an ordinary request.</summary>
    public const long Request = 1 << 20;

    /// <summary>Bytes of an uploaded file of names: about ten million lines.</summary>
    public const long Upload = 512L << 20;

    /// <summary>Uploads received at a time.</summary>
    public const int UploadsAtOnce = 2;

    /// <summary>Name of the policy that upload endpoints ask for.</summary>
    public const string UploadPolicy = "upload";

    public static void AddLimits(this IServiceCollection services)
    {
        services.Configure<FormOptions>(static form =>
        {
            form.MultipartBodyLengthLimit = Upload;
            form.ValueLengthLimit = (int)Request;
            form.ValueCountLimit = 64;
        });
        services.AddRateLimiter(static limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.AddConcurrencyLimiter(UploadPolicy, static o => (o.PermitLimit, o.QueueLimit) = (UploadsAtOnce, 0));
        });
    }

    /// <summary>Marks an endpoint that receives a whole file of names.</summary>
    public static TBuilder ReceivesFile<TBuilder>(this TBuilder endpoint)
        where TBuilder : IEndpointConventionBuilder =>
        endpoint.RequireRateLimiting(UploadPolicy).WithMetadata(new Microsoft.AspNetCore.Mvc.RequestSizeLimitAttribute(Upload));
}
