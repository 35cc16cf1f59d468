using System.Security.Cryptography;
using System.Text;
using Pillar.Platform.Keys;
using Pillar.Platform.Packs;
using Pillar.States;
using Pillar.UnitTests.Cli;
using Pillar.UnitTests.Platform.Files;
using Pillar.UnitTests.Screening.Lists;
using Pillar.Vocabulary;
using Xunit;

namespace Pillar.UnitTests.Platform.Packs;

/// <summary>Two machines, one of them without a network: what one has in force the other takes whole, or not at all.</summary>
public sealed class PackTests : IDisposable
{
    private readonly ListDesk sender = new();
    private readonly ListDesk receiver = new();

    private string Pack => sender.Home.File("a.pack");

    private string Key => SigningKey.PublicKeyOf(sender.Home.Home)!;

    [Fact]
    public void What_one_machine_has_in_force_the_other_has_after_it()
    {
        Make(20);
        var outcome = Desk(receiver).ApplyPack.Run(Pack, Key, accept: false);
        Assert.Null(outcome.Refusal);
        Assert.Equal("2020-01-05", Edition());
        Assert.All(receiver.Module.VerifyLists.Run(), static list => Assert.True(list.Whole));
        Assert.Equal(["lists.import", "pack.make"], sender.Audit.Read(new()).Select(static line => line.Action).Order());
        Assert.Contains("pack.apply", receiver.Audit.Read(new()).Select(static line => line.Action));
    }

    [Fact]
    public void A_key_is_given_once_and_known_from_then_on()
    {
        Make(20);
        Assert.Equal("pack-signer-unknown", Desk(receiver).ApplyPack.Run(Pack, null, accept: true).Refusal?.Code);
        Assert.Equal("pack-signer", Desk(receiver).ApplyPack.Run(Pack, new string('0', 64), accept: true).Refusal?.Code);
        Assert.Null(Edition());
        Assert.False(Desk(receiver).Show(Pack).Known);
        Assert.Null(Desk(receiver).ApplyPack.Run(Pack, Key.ToUpperInvariant(), accept: false).Refusal);
        Assert.Null(Desk(receiver).ApplyPack.Run(Pack, null, accept: false).Refusal);
        Assert.True(Desk(receiver).Show(Pack).Known);
    }

    [Fact]
    public void A_pack_changed_at_any_byte_or_cut_anywhere_is_refused()
    {
        Make(3);
        var whole = File.ReadAllBytes(Pack);
        var random = new Random(1540);
        var changed = receiver.Home.File("b.pack");
        for (var i = 0; i < 200; i++)
        {
            var bytes = (byte[])whole.Clone();
            bytes[random.Next(i < 100 ? 700 : bytes.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(changed, i % 4 == 0 ? whole[..random.Next(whole.Length)] : bytes);
            Assert.Throws<BadInputException>(() => Desk(receiver).ApplyPack.Run(changed, Key, accept: true));
            Assert.False(Directory.Exists(receiver.Home.File("lists")));
        }

        File.WriteAllBytes(changed, [.. whole, 0]);
        Assert.Throws<BadInputException>(() => Desk(receiver).ApplyPack.Run(changed, Key, accept: true));
        Assert.Null(Edition());
    }

    [Theory]
    [InlineData("lists/un/../../../evil.pillar-list")]
    [InlineData("/etc/evil.pillar-list")]
    [InlineData("lists/../lists/un.pillar-list")]
    [InlineData("lists\\un\\x.pillar-list")]
    [InlineData("C:/un/x.pillar-list")]
    [InlineData("lists/un/.hidden.pillar-list")]
    [InlineData("lists/un/x.pillar-list\n")]
    [InlineData("keys/signing.key")]
    [InlineData("keys/pack-signers")]
    [InlineData("lists/un/current")]
    [InlineData("audit.db")]
    public void A_name_that_leads_elsewhere_is_refused_though_a_known_key_signed_it(string name)
    {
        Forged(sender.Clock.Now, name, [1, 2, 3]);
        Assert.Throws<BadInputException>(() => Desk(receiver).ApplyPack.Run(Pack, Key, accept: true));
        Assert.False(Directory.Exists(receiver.Home.File("pack")));
    }

    [Fact]
    public void A_signed_file_that_is_no_list_is_refused_and_nothing_stays()
    {
        Forged(sender.Clock.Now, "lists/un/2020-01-05_abc.pillar-list", [.. Enumerable.Repeat((byte)7, 500)]);
        Assert.Throws<BadInputException>(() => Desk(receiver).ApplyPack.Run(Pack, Key, accept: true));
        Assert.False(Directory.Exists(receiver.Home.File("pack/staging")));
        Assert.Null(Edition());
    }

    [Fact]
    public void A_pack_of_another_format_and_a_compressed_one_are_named()
    {
        File.WriteAllText(Pack, "{\"format\":\"pillar pack 2\"}\n");
        Assert.Contains("pillar pack 1", Assert.Throws<BadInputException>(() => Desk(receiver).Show(Pack)).Message, StringComparison.Ordinal);
        File.WriteAllBytes(Pack, [0x1f, 0x8b, 8, 0, 0, 0, 10, 20]);
        Assert.Contains("pillar pack 1", Assert.Throws<BadInputException>(() => Desk(receiver).Show(Pack)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_pack_goes_in_only_by_an_officers_word()
    {
        Make(20);
        var first = sender.Home.File("first.pack");
        File.Move(Pack, first);
        sender.Clock.Now = sender.Clock.Now.AddHours(1);
        Make(20, "2020-02-01");
        Assert.Null(Desk(receiver).ApplyPack.Run(Pack, Key, accept: false).Refusal);
        Assert.Equal("pack-older", Desk(receiver).ApplyPack.Run(first, null, accept: false).Refusal?.Code);
        Assert.Equal("2020-02-01", Edition());
        Assert.Null(Desk(receiver).ApplyPack.Run(first, null, accept: true).Refusal);
        Assert.Equal("2020-01-05", Edition());
    }

    [Fact]
    public void A_list_older_or_much_shorter_than_the_one_in_force_goes_in_only_by_an_officers_word()
    {
        Make(10);
        receiver.Import(receiver.File("un.xml", InventedList.Un(20, "2020-02-01")));
        Assert.Equal("pack-older-edition", Desk(receiver).ApplyPack.Run(Pack, Key, accept: false).Refusal?.Code);
        sender.Clock.Now = sender.Clock.Now.AddHours(1);
        Make(10, "2020-03-01", accept: true);
        Assert.Equal("lists-fewer-records", Desk(receiver).ApplyPack.Run(Pack, Key, accept: false).Refusal?.Code);
        Assert.Equal("2020-02-01", Edition());
        Assert.Null(Desk(receiver).ApplyPack.Run(Pack, Key, accept: true).Refusal);
        Assert.Equal("2020-03-01", Edition());
    }

    [Fact]
    public void A_pack_from_tomorrow_would_shut_out_all_that_follow_and_is_refused()
    {
        sender.Clock.Now = sender.Clock.Now.AddDays(2);
        Make(3);
        Assert.Equal("pack-future", Desk(receiver).ApplyPack.Run(Pack, Key, accept: true).Refusal?.Code);
    }

    [Fact]
    public void A_fault_at_any_write_leaves_the_old_lists_or_the_new_ones_whole()
    {
        Make(20);
        sender.Clock.Now = sender.Clock.Now.AddHours(1);
        var (old, whole) = (0, 0);
        for (var failing = 0; failing < 500; failing++)
        {
            using var home = new ListDesk();
            home.Import(home.File("un.xml", InventedList.Un(20, "2020-01-01")));
            using (FaultyDisk.FailAt(failing))
            {
                try
                {
                    Assert.Null(Desk(home).ApplyPack.Run(Pack, Key, accept: false).Refusal);
                    break;
                }
                catch (IOException)
                {
                }
            }

            PackDesk.Finish(home.Home.Home);
            home.Module.Dispose();
            using var again = Pillar.Screening.ScreeningModule.Open(home.Home.Home, StatesModule.Load(), home.Audit, home.Clock);
            var edition = again.ListCatalogue.Run().Single(static list => list.Edition.Id == "un").Edition.Edition[..10];
            Assert.All(again.VerifyLists.Run(), static list => Assert.True(list.Whole));
            Assert.Equal(edition == "2020-01-05", new PackSigners(home.Home.Home).Knows(Key));
            (old, whole) = edition == "2020-01-05" ? (old, whole + 1) : (old + 1, whole);
        }

        Assert.InRange(old, 12, 200);
        Assert.InRange(whole, 3, 50);
    }

    [Fact]
    public void When_the_line_cannot_be_written_nothing_is_taken_and_nothing_is_made()
    {
        Make(3);
        var audit = new NoAudit { Fails = true };
        PackPart[] parts = [receiver.Module.PackPart];
        Assert.Throws<IOException>(() => new PackDesk(receiver.Home.Home, parts, audit, receiver.Clock).ApplyPack.Run(Pack, Key, accept: false));
        Assert.Null(Edition());
        Assert.Throws<IOException>(() => new PackDesk(sender.Home.Home, [sender.Module.PackPart], audit, sender.Clock).MakePack.Run(sender.Home.File("c.pack")));
        Assert.False(File.Exists(sender.Home.File("c.pack")));
    }

    [Fact]
    public void An_installation_with_nothing_imported_has_nothing_to_pack() =>
        Assert.Throws<BadInputException>(() => Desk(receiver).MakePack.Run(receiver.Home.File("c.pack")));

    [Fact]
    public void On_the_command_line_the_key_is_shown_and_asked_for()
    {
        using var from = new TempHome();
        using var to = new TempHome();
        var pack = from.File("all.pack");
        Assert.Equal(4, CommandRun.Of(from, "pack", "make", pack).Exit);
        Assert.Equal(0, CommandRun.Of(from, "lists", "import", from.Write("un.xml", InventedList.Un(3))).Exit);
        var made = CommandRun.Of(from, "pack", "make", pack);
        Assert.Contains("Signed by ", made.Out, StringComparison.Ordinal);
        var key = made.Out.Split("Signed by ")[1][..64];
        var asked = CommandRun.Of(to, "pack", "apply", pack);
        Assert.Equal((4, true), (asked.Exit, asked.Error.Contains(key, StringComparison.Ordinal)));
        Assert.Contains("not known here", CommandRun.Of(to, "pack", "show", pack).Out, StringComparison.Ordinal);
        Assert.Equal(0, CommandRun.Of(to, "pack", "apply", pack, "--key", key).Exit);
        Assert.Contains("\"publicKey\"", CommandRun.Of(to, "pack", "show", pack, "--json").Out, StringComparison.Ordinal);
        Assert.Contains("2020-01-05", CommandRun.Of(to, "lists", "list").Out, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        sender.Dispose();
        receiver.Dispose();
    }

    private static PackDesk Desk(ListDesk desk) => new(desk.Home.Home, [desk.Module.PackPart], desk.Audit, desk.Clock);

    private void Make(int records, string day = "2020-01-05", bool accept = false)
    {
        sender.Import(sender.File("un.xml", InventedList.Un(records, day)), accept);
        Desk(sender).MakePack.Run(Pack);
    }

    /// <summary>A pack with a good signature over whatever it says.</summary>
    private void Forged(DateTimeOffset made, string name, byte[] content)
    {
        using var key = SigningKey.ReadOrCreate(sender.Home.Home);
        var line = new PackManifest(made, key.PublicKey, [new(name, content.Length, Convert.ToHexStringLower(SHA256.HashData(content)))]).ToLine();
        File.WriteAllBytes(Pack, [.. line, 10, .. Encoding.ASCII.GetBytes(key.Sign(line)), 10, .. content]);
    }

    private string? Edition()
    {
        receiver.Module.VerifyLists.Run();
        using var again = Pillar.Screening.ScreeningModule.Open(receiver.Home.Home, StatesModule.Load(), receiver.Audit, receiver.Clock);
        return again.ListCatalogue.Run().SingleOrDefault(static list => list.Edition.Id == "un")?.Edition.Edition[..10];
    }
}
