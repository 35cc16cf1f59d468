using System.Text;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pillar.UnitTests.House;

/// <summary>
/// Makes <c>Phrases.resx</c> from the code: every text that stands where a <c>Phrase</c> is wanted. The French file beside it is written by hand
/// and held against it. What wants a phrase is found by name: parameters, results and fields of that type.
/// </summary>
internal static class PhrasesInEnglish
{
    public const string Target = "src/Vocabulary/Resources/Phrases.resx";

    private const string Type = "Phrase";

    /// <summary>The forms, each once, in the order of the alphabet.</summary>
    public static IReadOnlyList<string> Of(SourceTree tree)
    {
        var roots = tree.Ending(".cs").Where(file => file.StartsWith("src/", StringComparison.Ordinal)).Select(file => CSharpSyntaxTree.ParseText(tree.Text(file)).GetRoot()).ToList();
        var wanted = roots.SelectMany(Parameters).ToHashSet();
        return [.. roots.SelectMany(root => Passed(root, wanted).Concat(Made(root))).SelectMany(Texts).Select(Form).Where(HasWords).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    public static string Render(SourceTree tree)
    {
        var text = new StringBuilder("""
            <?xml version="1.0" encoding="utf-8"?>
            <!-- Made by a test from the code; not edited by hand. -->
            <root>
              <resheader name="resmimetype"><value>text/microsoft-resx</value></resheader>
              <resheader name="version"><value>2.0</value></resheader>
              <resheader name="reader"><value>System.Resources.ResXResourceReader, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089</value></resheader>
              <resheader name="writer"><value>System.Resources.ResXResourceWriter, System.Windows.Forms, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b77a5c561934e089</value></resheader>

            """.ReplaceLineEndings("\n"));
        foreach (var form in Of(tree))
        {
            text.Append($"  {new XElement("data", new XAttribute("name", form), new XAttribute(XNamespace.Xml + "space", "preserve"), new XElement("value", form)).ToString(SaveOptions.DisableFormatting)}\n");
        }

        return text.Append("</root>\n").ToString();
    }

    /// <summary>Name of the method or type, and place of the parameter.</summary>
    private static IEnumerable<(string Name, int Place)> Parameters(SyntaxNode root) =>
        from list in root.DescendantNodes().OfType<ParameterListSyntax>()
        from parameter in list.Parameters.Index()
        where IsPhrase(parameter.Item.Type)
        select (NameOf(list.Parent!), parameter.Index);

    private static string NameOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        TypeDeclarationSyntax type => type.Identifier.Text,
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        _ => "",
    };

    /// <summary>What is passed to such a parameter. A target-typed <c>new(…)</c> is taken for what the method that it stands in returns.</summary>
    private static IEnumerable<ExpressionSyntax> Passed(SyntaxNode root, HashSet<(string Name, int Place)> wanted) =>
        from list in root.DescendantNodes().OfType<ArgumentListSyntax>()
        from argument in list.Arguments.Index()
        where wanted.Contains((Called(list.Parent!), argument.Index)) && !IsField(Called(list.Parent!), argument)
        select argument.Item.Expression;

    /// <summary>A place that is only the name of a field or an option is what the user types, in every language.</summary>
    private static bool IsField(string called, (int Index, ArgumentSyntax Item) argument) =>
        called == nameof(Pillar.Vocabulary.BadInputException) && argument is { Index: 0, Item.Expression: not InterpolatedStringExpressionSyntax };

    private static string Called(SyntaxNode call) => call switch
    {
        ObjectCreationExpressionSyntax made => Last(made.Type),
        ImplicitObjectCreationExpressionSyntax made => Last(made.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.ReturnType),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } => member.Name.Identifier.Text,
        InvocationExpressionSyntax { Expression: SimpleNameSyntax name } => name.Identifier.Text,
        _ => "",
    };

    /// <summary>What becomes a phrase by itself: a cast, a field, the result of a method.</summary>
    private static IEnumerable<ExpressionSyntax> Made(SyntaxNode root) =>
    [
        .. root.DescendantNodes().OfType<CastExpressionSyntax>().Where(cast => IsPhrase(cast.Type)).Select(cast => cast.Expression),
        .. root.DescendantNodes().OfType<VariableDeclarationSyntax>().Where(field => IsPhrase(field.Type)).SelectMany(field => field.Variables).Select(one => one.Initializer?.Value).OfType<ExpressionSyntax>(),
        .. root.DescendantNodes().OfType<MethodDeclarationSyntax>().Where(method => IsPhrase(method.ReturnType)).SelectMany(Results),
        .. root.DescendantNodes().OfType<PropertyDeclarationSyntax>().Where(property => IsPhrase(property.Type)).Select(property => property.ExpressionBody?.Expression).OfType<ExpressionSyntax>(),
    ];

    private static IEnumerable<ExpressionSyntax> Results(MethodDeclarationSyntax method) =>
        method.DescendantNodes().OfType<ReturnStatementSyntax>().Select(result => result.Expression).Append(method.ExpressionBody?.Expression).OfType<ExpressionSyntax>();

    private static IEnumerable<ExpressionSyntax> Texts(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } or InterpolatedStringExpressionSyntax => [expression],
        ParenthesizedExpressionSyntax inner => Texts(inner.Expression),
        CastExpressionSyntax cast => Texts(cast.Expression),
        ConditionalExpressionSyntax either => Texts(either.WhenTrue).Concat(Texts(either.WhenFalse)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } either => Texts(either.Left).Concat(Texts(either.Right)),
        SwitchExpressionSyntax many => many.Arms.SelectMany(arm => Texts(arm.Expression)),
        _ => [],
    };

    private static string Form(ExpressionSyntax text) => text is InterpolatedStringExpressionSyntax interpolated
        ? string.Concat(interpolated.Contents.Aggregate((Text: "", Values: 0), static (form, part) => part is InterpolatedStringTextSyntax words
            ? (form.Text + words.TextToken.ValueText.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal), form.Values)
            : ($"{form.Text}{{{form.Values}}}", form.Values + 1)).Text)
        : ((LiteralExpressionSyntax)text).Token.ValueText;

    private static bool HasWords(string form) => form.Any(char.IsLetter);

    private static bool IsPhrase(TypeSyntax? type) => Last(type) == Type;

    private static string Last(TypeSyntax? type) => type switch
    {
        NullableTypeSyntax nullable => Last(nullable.ElementType),
        QualifiedNameSyntax qualified => qualified.Right.Identifier.Text,
        SimpleNameSyntax name => name.Identifier.Text,
        _ => "",
    };
}
