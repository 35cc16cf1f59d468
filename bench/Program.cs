using Pillar.Vocabulary;

namespace Pillar.Bench;

internal static class Program
{
    private static int Main(string[] args)
    {
        try
        {
            return Commands.Run(args);
        }
        catch (BadInputException bad)
        {
            Console.Error.WriteLine(bad.Message);
            return 4;
        }
    }
}
