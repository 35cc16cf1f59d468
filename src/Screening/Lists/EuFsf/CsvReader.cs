using Pillar.Platform.Input;
using Pillar.Screening.Lists.Reading;
using Pillar.Vocabulary;

namespace Pillar.Screening.Lists.EuFsf;

/// <summary>
/// The CSV layout: 118 columns, one row for each name, address, birth, document and citizenship of an entity, joined by Entity_LogicalId. The
/// beginning of a column's name says which it belongs to; each row is turned into the element that the XML layout has for it.
/// </summary>
internal sealed class CsvReader(SourceFile file, Reader stamp)
{
    private static readonly (string Prefix, string Element)[] Parts =
    [
        ("NameAlias_", "nameAlias"), ("Address_", "address"), ("BirthDate_", "birthdate"), ("Identification_", "identification"), ("Citizenship_", "citizenship"),
    ];

    /// <summary>Names of columns that are not the name of the attribute with a capital letter.</summary>
    private static readonly Dictionary<string, string> Renamed = new(StringComparer.Ordinal)
    {
        ["eU_ReferenceNumber"] = "euReferenceNumber",
        ["birthDate"] = "birthdate",
        ["day"] = "dayOfMonth",
        ["month"] = "monthOfYear",
        ["typeCode"] = "identificationTypeCode",
        ["typeDescription"] = "identificationTypeDescription",
        ["issuedDate"] = "issueDate",
    };

    public IEnumerable<SourceElement> Records()
    {
        using var table = CsvTable.Open(file.Open(), new CsvShape(Delimiter: ';'));
        var (id, name) = (table.Require("Entity_LogicalId"), table.Require("NameAlias_WholeName"));
        var generated = table.Find("fileGenerationDate");
        var entities = new Dictionary<string, Entity>(StringComparer.Ordinal);
        while (table.Read())
        {
            stamp.Generated = stamp.Generated.Length > 0 ? stamp.Generated : table[generated];
            var logical = table[id].Trim();
            if (logical.Length == 0)
            {
                throw table.Bad("Entity_LogicalId", "a number", table[name]);
            }

            if (!entities.TryGetValue(logical, out var entity))
            {
                entities.Add(logical, entity = new Entity(table.Line, Fields(table, "Entity_")));
            }

            entity.Add(table);
        }

        return entities.Values.Select(static e => e.Element());
    }

    private static Dictionary<string, string> Fields(CsvTable table, string prefix)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < table.Header.Count; i++)
        {
            if (table.Header[i].StartsWith(prefix, StringComparison.Ordinal) && table[i].Trim() is { Length: > 0 } text)
            {
                var plain = table.Header[i][prefix.Length..];
                var attribute = char.ToLowerInvariant(plain[0]) + plain[1..];
                fields[Renamed.GetValueOrDefault(attribute) ?? attribute] = text;
            }
        }

        return fields;
    }

    private sealed class Entity(int line, Dictionary<string, string> fields)
    {
        private readonly List<SourceElement> children = [];
        private readonly HashSet<string> seen = new(StringComparer.Ordinal);

        /// <summary>The parts of a row that are filled. A row repeats what an earlier one said: each part once.</summary>
        public void Add(CsvTable table)
        {
            foreach (var (prefix, element) in Parts)
            {
                var part = Fields(table, prefix);
                if (part.Keys.Any(static k => !k.StartsWith("regulation", StringComparison.OrdinalIgnoreCase)) && seen.Add($"{element}|{string.Join('|', part.Values)}"))
                {
                    Remark(part, out var remarks);
                    children.Add(new SourceElement(element, table.Line, "", part, remarks));
                }
            }
        }

        /// <summary>The entity as the XML layout has it: regulation and kind are elements of their own there.</summary>
        public SourceElement Element()
        {
            Remark(fields, out var remarks);
            var regulation = fields.Where(static f => f.Key.StartsWith("regulation_", StringComparison.Ordinal)).ToDictionary(static f => Lower(f.Key["regulation_".Length..]), static f => f.Value);
            var kind = new Dictionary<string, string> { ["code"] = fields.GetValueOrDefault("subjectType", ""), ["classificationCode"] = fields.GetValueOrDefault("subjectType_ClassificationCode", "") };
            var own = fields.Where(static f => !f.Key.StartsWith("regulation_", StringComparison.Ordinal) && !f.Key.StartsWith("subjectType", StringComparison.Ordinal)).ToDictionary();
            return new SourceElement("sanctionEntity", line, "", own, [new("regulation", line, "", regulation, []), new("subjectType", line, "", kind, []), .. remarks, .. children]);
        }

        private static void Remark(Dictionary<string, string> part, out List<SourceElement> remarks)
        {
            remarks = part.Remove("remark", out var text) ? [new SourceElement("remark", 0, text, new Dictionary<string, string>(), [])] : [];
        }

        private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
    }
}
