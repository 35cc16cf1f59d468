using System.Globalization;
using Pillar.Platform.Json;

namespace Pillar.Review.Papers;

/// <summary>An options paper with what its evidence says, as JSON: the same for the command and the API.</summary>
public static class PaperJson
{
    public static string Of(OptionsPaper paper, ReadEvidence evidence, CultureInfo language) => IndentedJson.Of(IndentedJson.ForPages, json =>
    {
        json.WriteStartObject();
        json.WriteString("name", paper.Name);
        json.WriteString("title", paper.Title);
        json.WriteString("cycle", paper.Cycle);
        json.WriteString("on", evidence.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartArray("proposals");
        foreach (var proposal in paper.Proposals)
        {
            json.WriteStartObject();
            json.WriteString("id", proposal.Id);
            json.WriteString("proposal", proposal.Text);
            json.WriteStartArray("paragraphs");
            proposal.Paragraphs.ToList().ForEach(p => json.WriteStringValue(p.Id));
            json.WriteEndArray();
            json.WriteStartArray("evidence");
            foreach (var found in proposal.Evidence.Select(evidence.Of))
            {
                json.WriteStartObject();
                json.WriteString("sentence", found.Sentence);
                if (found.Holds is { } holds)
                {
                    json.WriteBoolean("holds", holds);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            Pairs("duties", "who", proposal.Duties.Select(static d => (d.Who, d.What)));
            Pairs("effects", "on", proposal.Effects.Select(static e => (e.On, e.What)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();

        void Pairs(string name, string key, IEnumerable<(string Key, string What)> pairs)
        {
            json.WriteStartArray(name);
            foreach (var (word, what) in pairs)
            {
                json.WriteStartObject();
                json.WriteString(key, word);
                json.WriteString("what", what);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    });
}
