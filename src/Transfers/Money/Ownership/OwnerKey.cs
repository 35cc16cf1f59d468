using System.Globalization;
using System.Text;

namespace Pillar.Transfers.Money.Ownership;

/// <summary>By what two writings of one owner are told to be one: letters and digits, in lower case, without accents.</summary>
internal static class OwnerKey
{
    public static string Of(string name)
    {
        var key = new StringBuilder(name.Length);
        foreach (var rune in name.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                key.Append(Rune.ToLowerInvariant(rune).ToString());
            }
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator && key.Length > 0 && key[^1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd();
    }
}
