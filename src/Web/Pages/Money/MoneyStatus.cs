using Microsoft.AspNetCore.Http;
using Pillar.Transfers;
using Pillar.Vocabulary;

namespace Pillar.Web.Pages.Money;

/// <summary>The one place where a refusal of the module becomes a status.</summary>
internal static class MoneyStatus
{
    public static int Of(Refusal refusal) => Refusals.KindOf(refusal) switch
    {
        RefusalKind.Input => StatusCodes.Status400BadRequest,
        RefusalKind.Authority => StatusCodes.Status403Forbidden,
        _ => StatusCodes.Status409Conflict,
    };
}
