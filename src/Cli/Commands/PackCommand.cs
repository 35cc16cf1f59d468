using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using Pillar.Cli.Resources;
using Pillar.Platform.Json;
using Pillar.Platform.Packs;
using Pillar.Vocabulary;

namespace Pillar.Cli.Commands;

/// <summary><c>pillar pack make|apply|show FILE</c>: everything imported, in one signed file, for a machine without a network; <c>keys|trust|distrust</c>: whose packs are taken.</summary>
internal static class PackCommand
{
    public static Command Create() =>
        new("pack", "Everything imported, in one signed file, for a machine without a network")
        {
            Make(), Apply(), Show(), Keys(),
            Changed("trust", "Take packs of a key from now on", "trusted", static (keys, key) => keys.Trust(key)),
            Changed("distrust", "Take no further pack of a key", "distrusted", static (keys, key) => keys.Distrust(key)),
        };

    private static Command Make()
    {
        var file = new Argument<string>("FILE") { Description = "The file to write" };
        return new Command("make", "Make a signed pack of the lists, control lists and tables in force") { file }.Does(session =>
        {
            var path = session.Arguments.GetRequiredValue(file);
            Say(session, path, session.Packs.MakePack.Run(path), "key-tell");
            return ExitCodes.Done;
        });
    }

    private static Command Apply()
    {
        var file = new Argument<string>("FILE") { Description = "The pack" };
        var key = new Option<string?>("--key") { Description = "The public key that must have signed; known from then on", HelpName = "KEY" };
        var accept = new Option<bool>("--accept") { Description = "Take a pack older than the last one, or a list older or much shorter than the one in force" };
        return new Command("apply", "Put all that a pack holds in force, or nothing") { file, key, accept }.Does(session =>
        {
            var path = session.Arguments.GetRequiredValue(file);
            var (manifest, refusal) = session.Packs.ApplyPack.Run(path, session.Arguments.GetValue(key), session.Arguments.GetValue(accept));
            if (refusal is not null)
            {
                session.Error.WriteLine(refusal.Text.In(session.Language));
                return ExitCodes.BadInput;
            }

            Say(session, path, manifest, "applied");
            return ExitCodes.Done;
        });
    }

    private static Command Show()
    {
        var file = new Argument<string>("FILE") { Description = "The pack" };
        return new Command("show", "Show what a pack holds and who signed it; nothing is taken") { file }.Does(session =>
        {
            var path = session.Arguments.GetRequiredValue(file);
            var (manifest, known) = session.Packs.Show(path);
            Say(session, path, manifest, known ? "known" : "unknown");
            return ExitCodes.Done;
        });
    }

    private static Command Keys() => new Command("keys", "Show the keys whose packs are taken here").Does(static session =>
    {
        var keys = session.Packs.Keys.All;
        if (session.Json)
        {
            session.Out.WriteLine(IndentedJson.Of(IndentedJson.Plain, json => Write(json, keys)));
            return ExitCodes.Done;
        }

        foreach (var key in keys)
        {
            session.Out.WriteLine(PackCliText.Say(key.Own ? "key-own" : "key-trusted", session.Language, key.Key));
        }

        session.Out.Write(keys.Count == 0 ? PackCliText.Say("keys-none", session.Language) + Environment.NewLine : "");
        return ExitCodes.Done;
    });

    private static Command Changed(string name, string description, string done, Func<PackKeys, string, Refusal?> change)
    {
        var key = new Argument<string>("KEY") { Description = "The public key, 64 hexadecimal digits" };
        return new Command(name, description) { key }.Does(session =>
        {
            var given = session.Arguments.GetRequiredValue(key);
            if (change(session.Packs.Keys, given) is { } refusal)
            {
                session.Error.WriteLine(refusal.Text.In(session.Language));
                return ExitCodes.BadInput;
            }

            session.Out.WriteLine(session.Json ? IndentedJson.Of(IndentedJson.Plain, json => Write(json, session.Packs.Keys.All)) : PackCliText.Say(done, session.Language, given.Trim().ToLowerInvariant()));
            return ExitCodes.Done;
        });
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<PackKey> keys)
    {
        json.WriteStartArray();
        foreach (var key in keys)
        {
            json.WriteStartObject();
            json.WriteString("key", key.Key);
            json.WriteBoolean("own", key.Own);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Say(Session session, string path, PackManifest manifest, string last)
    {
        if (session.Json)
        {
            session.Out.WriteLine(IndentedJson.Of(IndentedJson.Plain, json => Write(json, manifest)));
            return;
        }

        session.Out.WriteLine(PackCliText.Say("made", session.Language, Path.GetFileName(path), manifest.Files.Count, manifest.Bytes, manifest.MadeText));
        foreach (var file in manifest.Files)
        {
            session.Out.WriteLine(PackCliText.Say("file", session.Language, file.Name, file.Bytes.ToString(CultureInfo.InvariantCulture)));
        }

        session.Out.WriteLine(PackCliText.Say("key", session.Language, manifest.PublicKey));
        session.Out.WriteLine(PackCliText.Say(last, session.Language, manifest.Files.Count));
    }

    private static void Write(Utf8JsonWriter json, PackManifest manifest)
    {
        json.WriteStartObject();
        json.WriteString("made", manifest.MadeText);
        json.WriteString("publicKey", manifest.PublicKey);
        manifest.WriteFiles(json);
        json.WriteEndObject();
    }
}
