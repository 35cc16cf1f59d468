using Pillar.Bench;
using Pillar.Vocabulary;

try
{
    return Commands.Run(args);
}
catch (BadInputException bad)
{
    Console.Error.WriteLine(bad.Message);
    return 4;
}
