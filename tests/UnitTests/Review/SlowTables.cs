using Pillar.Review;
using Pillar.Review.Records;

namespace Pillar.UnitTests.Review;

/// <summary>The tables a second time, cell by cell from the rules of specs/review and without any of the engine's sums: slow and plain.</summary>
internal static class SlowTables
{
    /// <summary>X, ?, blank, NA of the States and fields that a test lets through.</summary>
    public static (int X, int Unclear, int Blank, int NotApplicable) Count(Matrix matrix, Func<string, bool> state, Func<string, bool> field)
    {
        int x = 0, unclear = 0, blank = 0, not = 0;
        for (var s = 0; s < matrix.States.Count; s++)
        {
            if (!matrix.Has(s) || !state(matrix.States[s]))
            {
                continue;
            }

            for (var f = 0; f < matrix.Template.Fields.Count; f++)
            {
                if (!field(matrix.Template.Fields[f].Id))
                {
                    continue;
                }

                switch (matrix[s, f].Word())
                {
                    case "X":
                        x++;
                        break;
                    case "?":
                        unclear++;
                        break;
                    case "NA":
                        not++;
                        break;
                    case "":
                        blank++;
                        break;
                }
            }
        }

        return (x, unclear, blank, not);
    }
}
