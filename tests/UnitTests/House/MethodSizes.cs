using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Pillar.UnitTests.House;

/// <summary>A method, constructor or local function has at most 60 lines and five parameters. Records may carry more fields: they are values.</summary>
internal static class MethodSizes
{
    private const int MostLines = 60;
    private const int MostParameters = 5;

    public static IReadOnlyList<string> Problems(SourceTree tree)
    {
        var sources = tree.Ending(".cs").ToList();
        return sources.Count == 0
            ? ["no source file was found"]
            : [.. sources.SelectMany(file => ProblemsOf(file, CSharpSyntaxTree.ParseText(tree.Text(file)).GetRoot()))];
    }

    private static IEnumerable<string> ProblemsOf(string file, SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
        {
            if (IsBody(node) && LinesOf(node) is > MostLines and var lines)
            {
                yield return $"{Place(file, node)} has {lines} lines; {MostLines} at most";
            }

            if (ParametersOf(node) is > MostParameters and var parameters)
            {
                yield return $"{Place(file, node)} has {parameters} parameters; {MostParameters} at most";
            }
        }
    }

    private static bool IsBody(SyntaxNode node) => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax;

    private static int? ParametersOf(SyntaxNode node) => node switch
    {
        BaseMethodDeclarationSyntax method => method.ParameterList.Parameters.Count,
        LocalFunctionStatementSyntax local => local.ParameterList.Parameters.Count,
        ClassDeclarationSyntax type => type.ParameterList?.Parameters.Count,
        _ => null,
    };

    private static int LinesOf(SyntaxNode node)
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static string Place(string file, SyntaxNode node)
    {
        var name = node switch
        {
            MethodDeclarationSyntax method => method.Identifier.Text,
            ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
            LocalFunctionStatementSyntax local => local.Identifier.Text,
            ClassDeclarationSyntax type => type.Identifier.Text,
            _ => node.Kind().ToString(),
        };
        return $"{file}({node.SyntaxTree.GetLineSpan(node.Span).StartLinePosition.Line + 1}): {name}";
    }
}
