using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Pillar.Controls.Compiling;
using Pillar.Controls.Lists;
using Pillar.Platform.Json;

namespace Pillar.Controls.Register;

/// <summary>What an entry said, as two hashes: a later edition is held against them without keeping the law's text.</summary>
/// <param name="Words">SHA-256 of heading, items, definitions and notes, lower-case hex.</param>
/// <param name="Rules">SHA-256 of the rules made of them.</param>
public sealed record EntryMark(string Words, string Rules)
{
    /// <summary>Of a signature that no entry is met.</summary>
    public static EntryMark None { get; } = new("", "");

    internal static EntryMark Of(ControlEntry entry) => new(Hash(string.Join('\n', Lines(entry))), Hash(RulesOf(EntryCompiler.Compile(entry))));

    private static IEnumerable<string> Lines(ControlEntry entry) =>
        [entry.Code, entry.Heading, .. entry.Intro, entry.Definitions, .. Notes(entry.Notes), .. entry.AllItems().SelectMany(static item => Notes(item.Notes).Prepend($"{item.Id} {item.Text}"))];

    private static IEnumerable<string> Notes(IEnumerable<ControlNote> notes) => notes.Select(static note => $"{note.Kind} {note.Label} {string.Join(' ', note.Text)}");

    private static string RulesOf(CompiledEntry compiled) => IndentedJson.Of(default, json =>
    {
        json.WriteStartArray();
        foreach (var rule in compiled.TakenOut.Select(static taken => taken.Rule).Prepend(compiled.Rule).OfType<Rule>())
        {
            RuleJson.Write(json, rule);
        }

        json.WriteEndArray();
    });

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
