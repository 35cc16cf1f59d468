using System.CommandLine;
using System.Globalization;
using Pillar.Cli;
using Pillar.Cli.Commands;
using Pillar.Platform.Pdf;

if (args is [PdfReading.Word, var seconds])
{
    return PdfReading.Run(Console.OpenStandardInput(), Console.OpenStandardOutput(), TimeSpan.FromSeconds(double.Parse(seconds, CultureInfo.InvariantCulture)));
}

// Read before anything is parsed: a command line that cannot be parsed is refused in the user's language too.
var language = CultureInfo.GetCultureInfo(args.SkipWhile(word => word != GlobalOptions.Language.Name).Skip(1).FirstOrDefault() == "fr" ? "fr" : "en");
// For the sentences of the command-line library; our own are asked for by language.
CultureInfo.DefaultThreadCurrentUICulture = language;
var root = CommandTree.Build();
Help.AddTo(root, language);
ProductVersion.AddTo(root, language);

// No response files: '@' may begin a name.
var arguments = root.Parse(Help.Asked(args), new ParserConfiguration { ResponseFileTokenReplacer = null });
return Usage.IsWrong(arguments)
    ? Usage.Refuse(arguments, Console.Error, language)
    : arguments.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
