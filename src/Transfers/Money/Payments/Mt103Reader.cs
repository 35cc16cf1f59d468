using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Transfers.Money.Payments;

/// <summary>Reads SWIFT MT103 messages, one after the other in a file: basic and application header, then the fields of block 4.</summary>
internal static partial class Mt103Reader
{
    private const int MostCharacters = 1 << 20;
    private static readonly string[] TextTags = ["26T", "70", "72", "77B", "77T"];

    private static readonly (string Tag, PaymentRole Role)[] PartyTags =
    [
        ("50", PaymentRole.Debtor), ("51", PaymentRole.InstructingAgent), ("52", PaymentRole.DebtorAgent), ("53", PaymentRole.IntermediaryAgent), ("54", PaymentRole.IntermediaryAgent),
        ("55", PaymentRole.IntermediaryAgent), ("56", PaymentRole.IntermediaryAgent), ("57", PaymentRole.CreditorAgent), ("59", PaymentRole.Creditor),
    ];

    /// <exception cref="BadInputException">The first field that cannot be used, with file and message.</exception>
    public static IEnumerable<Payment> Read(InputStream input)
    {
        var number = 0;
        foreach (var text in Messages(input))
        {
            number++;
            yield return Of(input.Place, string.Create(CultureInfo.InvariantCulture, $"message {number}"), text);
        }
    }

    private static Payment Of(string place, string message, string text)
    {
        var block = Block4().Match(text);
        if (!block.Success || !ApplicationHeader().Match(text).Success)
        {
            throw new BadInputException($"{place} {message}", "an MT103 with the blocks {1:}, {2:} and {4:}", "something else");
        }

        var fields = Fields().Matches(block.Groups[1].Value).Select(m => (Tag: m.Groups[1].Value, Text: m.Groups[2].Value.Trim())).ToList();
        string Field(string tag) => fields.Find(f => f.Tag == tag).Text ?? throw new BadInputException($"{place} {message} :{tag}:", "a field that must be there", "nothing");
        var (day, amount, currency) = Settled($"{message} :32A:", Field("32A"), place);
        return new Payment
        {
            Message = Field("20"),
            Sender = Bic(BasicHeader().Match(text).Groups[1].Value) is { } sender ? sender.Normal : "",
            Reference = Field("20"),
            Unique = Uetr().Match(text).Groups[1].Value,
            Field = message,
            Amount = amount,
            Currency = currency,
            Day = day,
            Parties = [.. Headers(message, text), .. fields.SelectMany(f => Party(place, message, f.Tag, f.Text))],
            Texts = [.. fields.Where(static f => TextTags.Contains(f.Tag)).Select(f => new FreeText(f.Text.ReplaceLineEndings(" "), $"{message} :{f.Tag}:"))],
            References = [.. fields.Where(static f => f.Tag is "20" or "21" or "70").SelectMany(static f => References(f.Text)).Append(Uetr().Match(text).Groups[1].Value).Where(static r => r.Length > 0).Distinct()],
        };
    }

    private static (DateOnly Day, decimal Amount, string Currency) Settled(string field, string text, string place)
    {
        if (text.Length < 10 || !DateOnly.TryParseExact(text.AsSpan(0, 6), "yyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            throw PaymentRefusals.BadDay(place, field, text);
        }

        var (amount, currency) = Amounts.Read(place, field, text[9..].Replace(',', '.').TrimEnd('.'), text[6..9]);
        return (day, amount, currency);
    }

    private static IEnumerable<PaymentParty> Headers(string message, string text)
    {
        foreach (var (bic, role, block) in new[] { (BasicHeader().Match(text).Groups[1].Value, PaymentRole.InstructingAgent, "{1:}"), (ApplicationHeader().Match(text).Groups[1].Value, PaymentRole.InstructedAgent, "{2:}") })
        {
            if (Bic(bic) is { } code)
            {
                yield return Bank(role, $"{message} {block}", code);
            }
        }
    }

    /// <summary>A terminal address has a letter for the terminal between the code and the branch.</summary>
    private static Identifier? Bic(string address) => address.Length >= 8 && Identifier.Of(IdentifierKind.Bic, address[..8]) is { Checked: true } code ? code : null;

    private static PaymentParty Bank(PaymentRole role, string field, Identifier code) =>
        new() { Role = role, Field = field, Kind = PartyKind.Organisation, Identifiers = [code], Countries = [new PaymentCountry(code.Normal[4..6], field)] };

    private static IEnumerable<PaymentParty> Party(string place, string message, string tag, string text)
    {
        var found = PartyTags.FirstOrDefault(known => tag.StartsWith(known.Tag, StringComparison.Ordinal) && tag.Length <= 3);
        if (found.Tag is null)
        {
            yield break;
        }

        var field = $"{message} :{tag}:";
        List<string> lines = [.. text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0)];
        var account = lines.Count > 0 && lines[0].StartsWith('/') ? lines[0].TrimStart('/') : "";
        if (account.Length > 0)
        {
            lines.RemoveAt(0);
        }

        if (LooksLikeIban().IsMatch(account) && !Iban.IsValid(account))
        {
            throw PaymentRefusals.BadIban(place, field, account);
        }

        if (tag.EndsWith('A') || (tag.EndsWith('C') && found.Role.IsAgent()))
        {
            var code = lines.Count == 0 ? null : Identifier.Of(IdentifierKind.Bic, lines[0]) is { Checked: true } bic ? bic : throw PaymentRefusals.BadBic(place, field, lines[0]);
            yield return code is null ? new PaymentParty { Role = found.Role, Field = field, Account = account } : Bank(found.Role, field, code) with { Account = account };
            yield break;
        }

        yield return tag.EndsWith('F') ? Numbered(found.Role, field, account, lines) : Lines(found.Role, field, account, lines);
    }

    /// <summary>The first line is the name, the others are the address.</summary>
    private static PaymentParty Lines(PaymentRole role, string field, string account, List<string> lines) => new()
    {
        Role = role,
        Field = field,
        Account = account,
        Kind = role.IsAgent() ? PartyKind.Organisation : PartyKind.Unknown,
        Name = lines.Count > 0 && !(role.IsAgent() && lines.Count == 1 && account.Length == 0 && lines[0].Length < 3) ? Unknown.Said(lines[0]) : "",
        Address = [.. lines.Skip(1)],
    };

    /// <summary>Option F: lines with a number and a slash; 1 name, 2 address, 3 country and town, 4 birth, 7 identification.</summary>
    private static PaymentParty Numbered(PaymentRole role, string field, string account, List<string> lines)
    {
        string[] Of(char number) => [.. lines.Where(line => line.Length > 2 && line[0] == number && line[1] == '/').Select(static line => line[2..].Trim())];
        return new PaymentParty
        {
            Role = role,
            Field = field,
            Account = account,
            Name = Unknown.Said(string.Join(' ', Of('1'))),
            Address = [.. Of('2'), .. Of('3').Select(static town => town.Length > 3 ? town[3..] : town)],
            Countries = [.. Of('3').Where(static town => town.Length >= 2).Select(town => new PaymentCountry(town[..2], field))],
            Born = Of('4') is [{ Length: 8 } birth, ..] ? PartialDate.Parse($"{birth[..4]}-{birth[4..6]}-{birth[6..]}") : null,
        };
    }

    private static IEnumerable<string> References(string text) => text.Split(['/', ' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).Where(static w => w.Any(char.IsAsciiDigit)).Append(text).Where(static w => !w.Contains('\n', StringComparison.Ordinal));

    private static IEnumerable<string> Messages(InputStream input)
    {
        using var reader = InputText.Reader(input);
        var text = new StringBuilder();
        while (reader.ReadLine() is { } line)
        {
            text.Append(line).Append('\n');
            if (text.Length > MostCharacters)
            {
                throw new BadInputException(input.Place, $"messages of at most {MostCharacters} characters", "more");
            }

            if (line.StartsWith("-}", StringComparison.Ordinal))
            {
                yield return text.ToString();
                text.Clear();
            }
        }

        if (text.ToString().Trim(' ', '\n', '$', '\u0003').Length > 0)
        {
            throw new BadInputException(input.Place, "messages that end with -}", "the end of the file inside one");
        }
    }

    [GeneratedRegex(@"\{1:F01([A-Z0-9]{8,12})")]
    private static partial Regex BasicHeader();

    [GeneratedRegex(@"\{2:[IO]103(?:\d{10})?([A-Z0-9]{8,12})")]
    private static partial Regex ApplicationHeader();

    [GeneratedRegex(@"\{121:([0-9a-f-]{36})\}")]
    private static partial Regex Uetr();

    [GeneratedRegex(@"\{4:\s*\n(.*?)\n?-\}", RegexOptions.Singleline)]
    private static partial Regex Block4();

    [GeneratedRegex(@"^:(\d{2}[A-Z]?):(.*?)(?=^:\d{2}[A-Z]?:|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fields();

    [GeneratedRegex("^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$")]
    private static partial Regex LooksLikeIban();
}
