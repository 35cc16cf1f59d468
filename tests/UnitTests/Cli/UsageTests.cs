using System.Globalization;
using Pillar.Cli;
using Pillar.Cli.Commands;
using Xunit;

namespace Pillar.UnitTests.Cli;

/// <summary>What a user reads who typed something else than the command takes.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("'pillar assess' needs FILE (try: pillar assess --help)", "assess")]
    [InlineData("'pillar lists import' needs FILE (try: pillar lists import --help)", "lists", "import")]
    [InlineData("'pillar audit checkpoint' needs --out FILE (try: pillar audit checkpoint --help)", "audit", "checkpoint")]
    [InlineData("'pillar screen' needs a value after --lang LANGUAGE (try: pillar screen --help)", "screen", "X", "--lang")]
    [InlineData("--lang: expected en, fr, found de (try: pillar screen --help)", "screen", "X", "--lang", "de")]
    [InlineData("--keep: expected a whole number, found ten (try: pillar lists prune --help)", "lists", "prune", "--keep", "ten")]
    [InlineData("SEQUENCE: expected a whole number, found x (try: pillar audit erase --help)", "audit", "erase", "x", "--reason", "y")]
    [InlineData("--keep may be given once (try: pillar lists prune --help)", "lists", "prune", "--keep", "4", "--keep", "5")]
    public void The_sentence_names_what_is_missing_or_wrong(string line, params string[] words) => Assert.Equal(line, Said("en", words));

    [Theory]
    [InlineData("« pillar assess » demande FILE (essayez : pillar assess --help)", "assess")]
    [InlineData("--keep : un nombre entier est attendu, et non « ten » (essayez : pillar lists prune --help)", "lists", "prune", "--keep", "ten")]
    [InlineData("--lang : une de ces valeurs est attendue : en, fr, et non « de » (essayez : pillar screen --help)", "screen", "X", "--lang", "de")]
    public void It_speaks_French_too(string line, params string[] words) => Assert.Equal(line, Said("fr", words));

    private static string Said(string language, string[] words)
    {
        var arguments = CommandRun.Tree().Parse(words);
        Assert.True(Usage.IsWrong(arguments));
        using var error = new StringWriter();
        Assert.Equal(ExitCodes.Usage, Usage.Refuse(arguments, error, CultureInfo.GetCultureInfo(language)));
        return error.ToString().TrimEnd();
    }
}
