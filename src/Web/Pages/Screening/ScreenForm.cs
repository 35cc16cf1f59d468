using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Pillar.Screening;
using Pillar.States;
using Pillar.Vocabulary;

namespace Pillar.Web.Pages.Screening;

/// <summary>The question of a screening as the form or the address carries it: words, not yet understood.</summary>
public sealed record ScreenForm(string Name = "", string Kind = "", string Born = "", string Country = "", string Id = "", string Customer = "", string Gender = "")
{
    /// <summary>The names of its fields.</summary>
    public static string[] Fields { get; } = ["name", "kind", "born", "country", "gender", "id", "customer"];

    public static ScreenForm Read(IQueryCollection query) => Of(name => query[name].ToString().Trim());

    /// <summary>The question whose fields <paramref name="field"/> gives by name, empty ones included.</summary>
    public static ScreenForm Of(Func<string, string> field) =>
        new(field("name"), field("kind"), field("born"), field("country"), field("id"), field("customer"), field("gender"));

    /// <summary>True when something more than the name is asked.</summary>
    public bool HasMore => Kind.Length + Born.Length + Country.Length + Id.Length + Customer.Length + Gender.Length > 0;

    /// <summary>The question understood.</summary>
    /// <exception cref="BadInputException">A field holds what it cannot mean.</exception>
    public ScreenQuery Understood(StatesModule states) => new(
        Name,
        PartyKinds.Parse(Kind) ?? throw new BadInputException("kind", "person, organisation, vessel, aircraft or nothing", $"{Kind}"),
        Born.Length == 0 ? null : PartialDate.Parse(Born) ?? throw new BadInputException("born", "YYYY[-MM[-DD]]", $"{Born}"),
        Country.Length == 0 ? "" : states.Find(Country)?.Alpha2 ?? throw new BadInputException("country", "an ISO code or a name", $"{Country}"),
        Genders.Parse(Gender) is var gender && (gender != Vocabulary.Gender.Unknown || Gender.Length == 0) ? gender : throw new BadInputException("gender", "female or male", $"{Gender}"),
        Id.Length == 0 ? null : [Identifier.OfUnstatedKind(Id) ?? throw new BadInputException("id", "letters or digits", $"{Id}")],
        Customer);

    /// <summary>The same question at another address.</summary>
    public string At(string path, string? format = null)
    {
        var query = new QueryBuilder { { "name", Name } };
        foreach (var (field, value) in new[] { ("kind", Kind), ("born", Born), ("country", Country), ("gender", Gender), ("id", Id), ("customer", Customer), ("format", format ?? "") })
        {
            if (value.Length > 0)
            {
                query.Add(field, value);
            }
        }

        return path + query.ToQueryString();
    }
}
