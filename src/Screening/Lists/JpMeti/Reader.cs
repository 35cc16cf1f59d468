using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Pillar.Platform.Input;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.JpMeti;

/// <summary>What stands before the first entry.</summary>
/// <param name="Title">Of the list, without its sign.</param>
/// <param name="Act">The notice it rests on, in the parentheses behind the title; empty when there is none.</param>
/// <param name="Updated">Day of the last change, else of the designation.</param>
internal sealed record MetiHead(string Title, string Act, DateOnly? Updated);

/// <summary>One numbered entry as it stands.</summary>
internal sealed record MetiBlock(int Number, int Line, IReadOnlyList<string> Lines);

/// <summary>
/// Cuts the text into its entries. The lines are those of a page, so that a name goes on in the next line and a number may stand behind the end
/// of the entry before it; an entry begins where the next number in order stands before a Japanese word or a capital letter.
/// </summary>
internal static partial class Reader
{
    private const int LongestFile = 32 << 20;

    public static (MetiHead Head, IReadOnlyList<MetiBlock> Blocks) Read(SourceFile file)
    {
        var (head, blocks, current) = (new StringBuilder(), new List<MetiBlock>(), new List<string>());
        var (number, began, line) = (0, 0, 0);
        foreach (var printed in InputText.ReadAll(file.Path, new InputLimits(LongestFile)).Split('\n').Select(static l => PrintedText.Clean(l)))
        {
            line++;
            var rest = printed;
            while (Begin().Matches(rest).FirstOrDefault(m => Number(m) == number + 1) is { } next)
            {
                Into(number == 0 ? null : current, head, rest[..next.Index]);
                Close(blocks, number, began, current);
                (number, began, current, rest) = (number + 1, line, [], rest[(next.Index + next.Length)..]);
            }

            Into(number == 0 ? null : current, head, rest);
        }

        Close(blocks, number, began, current);
        return blocks.Count > 0 ? (Head(head.ToString()), blocks) : throw new BadInputException(file.Path, "entries numbered from 1", "none");
    }

    private static void Into(List<string>? current, StringBuilder head, string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        if (current is null)
        {
            head.Append(text).Append('\n');
        }
        else
        {
            current.Add(text);
        }
    }

    private static void Close(List<MetiBlock> blocks, int number, int began, List<string> lines)
    {
        if (number > 0)
        {
            blocks.Add(new MetiBlock(number, began, lines));
        }
    }

    private static MetiHead Head(string text)
    {
        var title = text.Split("指定日")[0].Replace("\n", "", StringComparison.Ordinal).TrimStart('○', ' ');
        var act = Act().Match(title).Groups[1].Value;
        var days = Days().Matches(Narrow(text)).Select(static m => PartialDate.TryOf(Part(m, 1), Part(m, 2), Part(m, 3))).OfType<PartialDate>().ToList();
        return new MetiHead(title, act, days.Count > 0 ? days.Select(static d => new DateOnly(d.Year, d.Month, d.Day)).Max() : null);
    }

    private static int Part(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);

    private static int Number(Match match) =>
        int.TryParse(Narrow(match.Groups[1].Value), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>Wide digits as plain ones; the runtime's normalisation needs tables that are not shipped.</summary>
    private static string Narrow(string text) => string.Concat(text.Select(static c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c));

    // At the beginning of a line, or behind a full stop or a letter of the entry before: "Emirates.4 サクセス".
    [GeneratedRegex(@"(?:^|(?<=[.a-z）)]))([0-9０-９]{1,4})[ 　]+(?=[\p{IsHiragana}\p{IsKatakana}\p{IsCJKUnifiedIdeographs}0-9０-９A-ZＡ-Ｚ「（])")]
    private static partial Regex Begin();

    [GeneratedRegex("（([^（）]*告示[^（）]*)）")]
    private static partial Regex Act();

    [GeneratedRegex(@"(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日")]
    private static partial Regex Days();
}
