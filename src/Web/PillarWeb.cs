using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;
using Pillar.Analysis;
using Pillar.Controls;
using Pillar.Platform;
using Pillar.Platform.Accounts;
using Pillar.Platform.Audit;
using Pillar.Review;
using Pillar.Screening;
using Pillar.States;
using Pillar.Transfers;
using Pillar.Web.Api;
using Pillar.Web.Batches;
using Pillar.Web.Hosting;
using Pillar.Web.Language;
using Pillar.Web.Pages;

namespace Pillar.Web;

/// <summary>The door of the web application, and the one place where it is put together.</summary>
public static class PillarWeb
{
    private static readonly string[] Loopback = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>
    /// Puts the application together. No configuration file or environment variable of ASP.NET Core is read: nothing but the caller decides
    /// where it listens.
    /// </summary>
    /// <param name="home">The data folder.</param>
    /// <param name="place">Where it listens.</param>
    /// <param name="clock">Now.</param>
    public static WebApplication Create(PillarHome home, WebPlace place, TimeProvider clock)
    {
        IncomingFolder.Use(home);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Limits.Request;
            Listen(kestrel, place);
        });
        if (place.Certificate is not null)
        {
            builder.WebHost.UseKestrelHttpsConfiguration();
        }

        AddLog(builder.Logging);
        AddModules(builder.Services, home, clock);
        AddFramework(builder.Services, place);
        builder.Services.AddGate(place);
        var app = builder.Build();
        UsePipeline(app, place);
        MapEverything(app);
        return app;
    }

    /// <summary>Runs until the process is asked to stop.</summary>
    /// <param name="home">The data folder.</param>
    /// <param name="place">Where it listens.</param>
    /// <param name="clock">Now.</param>
    /// <param name="listening">Called once requests are answered.</param>
    /// <exception cref="IOException">The port is in use.</exception>
    public static void Run(PillarHome home, WebPlace place, TimeProvider clock, Action listening)
    {
        using var app = Create(home, place, clock);
        app.Lifetime.ApplicationStarted.Register(listening);
        app.Run();
    }

    private static void Listen(KestrelServerOptions kestrel, WebPlace place)
    {
        void Encrypt(ListenOptions listen)
        {
            if (place.Certificate is { } certificate)
            {
                listen.UseHttps(https => (https.ServerCertificate, https.ServerCertificateChain) = (certificate.Certificate, certificate.Chain));
            }
        }

        if (place.Address is { } address)
        {
            kestrel.Listen(address, place.Port, Encrypt);
        }
        else
        {
            kestrel.ListenLocalhost(place.Port, Encrypt);
        }
    }

    /// <summary>Failures only, on stderr; addresses hold names, so requests are not logged.</summary>
    private static void AddLog(ILoggingBuilder log)
    {
        log.AddSimpleConsole(static c => c.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        log.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        // A start that fails, such as on a port that is taken, is told by the command, in one line.
        log.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
        log.Services.Configure<ConsoleLoggerOptions>(static c => c.LogToStandardErrorThreshold = LogLevel.Trace);
    }

    private static void AddModules(IServiceCollection services, PillarHome home, TimeProvider clock)
    {
        services.AddSingleton(clock);
        services.AddSingleton(home);
        services.AddSingleton(static s => StatesModule.Load(s.Get<PillarHome>()));
        services.AddSingleton(static s => s.Get<StatesModule>().ImportTreaty(s.Get<PillarHome>(), s.Get<IAuditLog>(), s.Get<TimeProvider>()));
        services.AddSingleton(static s => s.Get<StatesModule>().EditSets(s.Get<PillarHome>(), s.Get<IAuditLog>(), s.Get<TimeProvider>()));
        services.AddSingleton(static s => AuditLogs.Open(s.Get<PillarHome>(), () => s.Get<SignedIn>().Now, s.Get<TimeProvider>()));
        services.AddSingleton<IAuditLog>(static s => s.Get<AuditLog>());
        services.AddSingleton(static s => ScreeningModule.Open(s.Get<PillarHome>(), s.Get<StatesModule>(), s.Get<IAuditLog>(), s.Get<TimeProvider>()));
        services.AddSingleton(static s => AccountBook.Open(s.Get<PillarHome>(), s.Get<IAuditLog>(), s.Get<TimeProvider>()));
        services.AddSingleton<BatchStore>();
        services.AddHostedService<BatchWork>();
        services.AddSingleton(static s =>
            new TransfersModule(s.Get<PillarHome>(), new(s.Get<StatesModule>(), s.Get<ScreeningModule>(), s.Get<ControlsModule>()), s.Get<IAuditLog>(), s.Get<TimeProvider>()));
        services.AddSingleton(static s => ControlsModule.Open(s.Get<PillarHome>(), s.Get<IAuditLog>(), s.Get<TimeProvider>()));
        services.AddSingleton(static s => ReviewModule.Open(s.Get<PillarHome>(), s.Get<StatesModule>()));
        services.AddSingleton(static s =>
            new AnalysisModule(s.Get<PillarHome>(), new(s.Get<StatesModule>(), s.Get<ScreeningModule>(), s.Get<TransfersModule>(), s.Get<ReviewModule>()), s.Get<IAuditLog>(), s.Get<TimeProvider>()));
    }

    private static void AddFramework(IServiceCollection services, WebPlace place)
    {
        services.AddRouting();
        services.AddHttpContextAccessor();
        services.AddScoped(static s => new Words(PageLanguage.Of(s.Get<IHttpContextAccessor>().HttpContext!.Request)));
        services.AddRazorComponents();
        services.AddProblemDetails();
        services.Configure<RouteHandlerOptions>(static o => o.ThrowOnBadRequest = true);
        services.AddHealthChecks();
        services.AddAntiforgery(a =>
        {
            (a.Cookie.Name, a.Cookie.SameSite) = ("pillar-form", SameSiteMode.Strict);
            a.Cookie.SecurePolicy = place.Shared ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        });
        // The keys only sign forms that are open now: kept in memory, so that nothing is written outside the data folder.
        services.AddDataProtection().UseEphemeralDataProtectionProvider();
        services.AddHostFiltering(h => h.AllowedHosts = place.Host is { } host ? [host, .. Loopback] : Loopback);
        services.AddLimits();
        services.AddOpenApi(static o =>
        {
            PublishedShapes.Describe(o);
            o.AddDocumentTransformer(static (document, _, _) =>
            {
                document.Info.Title = "Pillar";
                document.Info.Version = typeof(PillarWeb).Assembly.GetName().Version!.ToString(3);
                document.Info.Description = "The same answers as the command line. An aid to an officer; no hit is not clearance.";
                return Task.CompletedTask;
            });
        });
    }

    private static void UsePipeline(WebApplication app, WebPlace place)
    {
        app.Use(next => context => SecurityHeaders.Apply(context, place, next));
        app.UseHostFiltering();
        app.UseFailures();
        app.Use(static next => context => PageLanguage.Remember(context, next));
        app.UseRouting();
        app.UseRateLimiter();
        app.UseGate(place);
        app.UseAntiforgery();
    }

    private static void MapEverything(WebApplication app)
    {
        app.MapBundledFiles();
        app.MapPages();
        app.MapApi();
    }

    private static T Get<T>(this IServiceProvider services)
        where T : notnull => services.GetRequiredService<T>();
}
