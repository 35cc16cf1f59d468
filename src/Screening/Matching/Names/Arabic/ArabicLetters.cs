namespace Pillar.Screening.Matching.Names.Arabic;

/// <summary>
/// The letters of Arabic script as the plain ones that a keyboard has today. Old files hold the shape that a letter takes in its place in the word
/// instead of the letter itself; Persian, Urdu and Arabic keyboards have a ya, a kaf and a ha of their own. Source: Unicode Standard, Arabic
/// Presentation Forms A and B.
/// </summary>
internal static class ArabicLetters
{
    /// <summary>Lam and alef as one shape, which alone of all shapes stands for two letters.</summary>
    public const char LamAlef = '\uFEFB';

    /// <summary>The name of God as one shape.</summary>
    public const char Allah = '\uFDF2';

    private const char FirstShape = '\uFB50';

    private static readonly char[] Shapes = ShapeTable();

    /// <summary>The plain letter; the character itself where it is none of Arabic script.</summary>
    public static char Plain(char letter) => letter >= FirstShape ? Shapes[letter - FirstShape] : Keyboard(letter);

    /// <summary>True for the letters that Persian reads otherwise than Arabic, in any shape.</summary>
    public static bool ReadOtherwiseInPersian(char letter) =>
        letter is >= '\u0621' and <= '\u06FF' or >= FirstShape && Plain(letter) is 'ث' or 'ذ' or 'ض' or 'و';

    private static char Keyboard(char letter) => letter switch
    {
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ی' or 'ى' or 'ې' or 'ے' => 'ي',
        'ک' => 'ك',
        'ہ' or 'ە' or 'ۀ' or 'ۂ' => 'ه',
        'ۃ' => 'ة',
        _ => letter,
    };

    private static char[] ShapeTable()
    {
        var table = new char[char.MaxValue + 1 - FirstShape];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = (char)(FirstShape + i);
        }

        Fill(table, '\uFB50', 2, "ٱ");
        Fill(table, '\uFB52', 4, "ٻپڀٺٿٹڤڦڄڃچڇ");
        Fill(table, '\uFB82', 2, "ڍڌڎڈژڑ");
        Fill(table, '\uFB8E', 4, "کگڳڱ");
        Fill(table, '\uFB9E', 2, "ں");
        Fill(table, '\uFBA0', 4, "ڻ");
        Fill(table, '\uFBA4', 2, "ۀ");
        Fill(table, '\uFBA6', 4, "ہھ");
        Fill(table, '\uFBAE', 2, "ےۓ");
        Fill(table, '\uFBD3', 4, "ڭ");
        Fill(table, '\uFBD7', 2, "ۇۆۈ");
        Fill(table, '\uFBDE', 2, "ۋۅۉ");
        Fill(table, '\uFBE4', 4, "ې");
        Fill(table, '\uFBFC', 4, "ی");
        Fill(table, '\uFE80', 1, "ء");
        Fill(table, '\uFE81', 2, "آأؤإ");
        Fill(table, '\uFE89', 4, "ئ");
        Fill(table, '\uFE8D', 2, "ا");
        Fill(table, '\uFE8F', 4, "ب");
        Fill(table, '\uFE93', 2, "ة");
        Fill(table, '\uFE95', 4, "تثجحخ");
        Fill(table, '\uFEA9', 2, "دذرز");
        Fill(table, '\uFEB1', 4, "سشصضطظعغفقكلمنه");
        Fill(table, '\uFEED', 2, "وى");
        Fill(table, '\uFEF1', 4, "ي");
        Array.Fill(table, LamAlef, '\uFEF5' - FirstShape, 8);
        return table;
    }

    /// <summary>Letters one behind the other, each with as many shapes.</summary>
    private static void Fill(char[] table, char first, int shapes, string letters)
    {
        for (var i = 0; i < letters.Length * shapes; i++)
        {
            table[first + i - FirstShape] = Keyboard(letters[i / shapes]);
        }
    }
}
