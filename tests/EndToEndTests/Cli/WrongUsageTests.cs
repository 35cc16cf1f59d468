using Xunit;

namespace Pillar.EndToEndTests.Cli;

public sealed class WrongUsageTests : IDisposable
{
    private readonly PillarTool pillar = new();

    [Theory]
    [InlineData("'scren' is not known to 'pillar'; did you mean 'screen'? (try: pillar --help)", "scren", "Ansarallah")]
    [InlineData("'launch' is not known to 'pillar' (try: pillar --help)", "launch")]
    [InlineData("'--jsn' is not known to 'pillar screen'; did you mean '--json'? (try: pillar screen --help)", "screen", "--jsn", "Ansarallah")]
    [InlineData("'--jsn' is not known to 'pillar screen'; did you mean '--json'? (try: pillar screen --help)", "screen", "--jsn")]
    [InlineData("--lang: expected en, fr, found de (try: pillar screen --help)", "screen", "Ansarallah", "--lang", "de")]
    [InlineData("« scren » est inconnu de « pillar » ; vouliez-vous dire « screen » ? (essayez : pillar --help)", "--lang", "fr", "scren")]
    public void Is_answered_with_one_line_on_stderr(string line, params string[] arguments)
    {
        var answer = pillar.Run(arguments);
        Assert.Equal(2, answer.ExitCode);
        Assert.Equal([line], answer.ErrorLines);
        Assert.Empty(answer.Output);
    }

    [Fact]
    public void A_name_of_two_words_without_quotes_is_not_screened_in_part()
    {
        var answer = pillar.Run("screen", "Ansar", "Allah");
        Assert.Equal(2, answer.ExitCode);
        Assert.Contains("quotes", Assert.Single(answer.ErrorLines));
    }

    [Fact]
    public void A_line_break_in_a_word_does_not_make_a_second_line()
    {
        var answer = pillar.Run("scr\neen\u001b[31m");
        Assert.Equal(2, answer.ExitCode);
        Assert.DoesNotContain('\u001b', Assert.Single(answer.ErrorLines));
    }

    [Fact]
    public void Wrong_usage_writes_nothing_into_the_data_folder()
    {
        pillar.Run("scren", "Ansarallah");
        Assert.Empty(Directory.EnumerateFileSystemEntries(pillar.Home));
    }

    public void Dispose() => pillar.Dispose();
}
