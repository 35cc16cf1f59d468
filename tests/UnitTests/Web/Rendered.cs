using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Pillar.Platform.Accounts;
using Pillar.Web.Language;

namespace Pillar.UnitTests.Web;

/// <summary>A page as the markup a browser would receive.</summary>
internal static class Rendered
{
    public static async Task<string> Page<TPage>(Dictionary<string, object?> parameters, string language = "en")
        where TPage : IComponent
    {
        var services = new ServiceCollection()
            .AddSingleton(new Words(CultureInfo.GetCultureInfo(language)))
            .AddSingleton(new Actor("tester", Verified: false))
            .AddSingleton(TimeProvider.System)
            .AddSingleton<IHttpContextAccessor>(new HttpContextAccessor { HttpContext = new DefaultHttpContext() })
            .AddSingleton<ILoggerFactory>(NullLoggerFactory.Instance)
            .BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).ToHtmlString());
    }
}
