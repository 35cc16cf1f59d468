using System.Globalization;
using System.Xml;
using Pillar.Platform.Input;

namespace Pillar.Transfers.Money.Payments;

/// <summary>
/// Reads ISO 20022 messages as a stream, one transaction in memory at a time. A document may stand in an envelope; what stands beside it is
/// passed over.
/// </summary>
internal sealed class IsoReader(InputStream input)
{
    private const int MostEnvelopes = 4;
    private const int MostText = 20_000;

    private readonly XmlReader reader = InputXml.Reader(input);
    private readonly string place = input.Place;

    /// <exception cref="Pillar.Vocabulary.BadInputException">The first thing that cannot be used, with file and element.</exception>
    public IEnumerable<Payment> Read()
    {
        var found = 0;
        reader.MoveToContent();
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && reader.LocalName == "Document")
            {
                var layout = MessageLayout.Of(reader.NamespaceURI) ?? throw PaymentRefusals.WrongNamespace(place, reader.NamespaceURI);
                found++;
                foreach (var payment in Document(layout))
                {
                    yield return payment;
                }
            }
            else if (reader.NodeType == XmlNodeType.Element && (reader.Depth > MostEnvelopes || reader.LocalName == "AppHdr"))
            {
                reader.Skip();
            }
            else
            {
                reader.Read();
            }
        }

        if (found == 0)
        {
            throw PaymentRefusals.NoDocument(place);
        }
    }

    /// <summary>From <c>Document</c> to its end.</summary>
    private IEnumerable<Payment> Document(MessageLayout layout)
    {
        var body = new Element("Document", null).Add(layout.Body);
        var tally = new MessageTally(place, layout);
        Element? group = null;
        var groups = 0;
        var depth = reader.Depth;
        var sawBody = false;
        string? sender = null;
        reader.Read();
        while (reader.Depth > depth)
        {
            var name = reader.LocalName;
            if (reader.NodeType != XmlNodeType.Element)
            {
                group = reader.NodeType == XmlNodeType.EndElement && name == layout.Group ? null : group;
                reader.Read();
            }
            else if (name == layout.Body && reader.Depth == depth + 1)
            {
                sawBody = true;
                reader.Read();
            }
            else if (name == layout.Group && reader.Depth == depth + 2)
            {
                group = new Element(name, body, ++groups);
                reader.Read();
            }
            else if (name == layout.Payment)
            {
                var shared = group ?? body;
                var transaction = new Element(name, shared, tally.Next(group));
                Fill(transaction);
                foreach (var payment in IsoPayments.Of(new IsoSource(place, layout, body.At("GrpHdr"), group, transaction)))
                {
                    // A message has one sender, though its header need not name it and its transactions come through many banks.
                    sender ??= payment.Sender;
                    tally.Count(payment);
                    yield return payment with { Sender = sender };
                }
            }
            else
            {
                Fill((group ?? body).Add(name));
            }
        }

        tally.Close(sawBody ? body.At("GrpHdr") : throw PaymentRefusals.Missing(place, body));
        reader.Read();
    }

    /// <summary>Reads the element the reader stands on, and goes behind it.</summary>
    private void Fill(Element element)
    {
        element.Currency = reader.GetAttribute("Ccy");
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return;
        }

        var depth = reader.Depth;
        reader.Read();
        while (reader.Depth > depth)
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    Fill(element.Add(reader.LocalName));
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    element.Text = Joined(element, reader.Value);
                    reader.Read();
                    break;
                default:
                    reader.Read();
                    break;
            }
        }

        reader.Read();
    }

    private string Joined(Element element, string more)
    {
        var text = element.Text.Length == 0 ? more.Trim() : element.Text + more;
        return text.Length <= MostText ? text : throw PaymentRefusals.TooLong(place, element, MostText);
    }

    /// <summary>Holds what a header says against what was read.</summary>
    private sealed class MessageTally(string place, MessageLayout layout)
    {
        private long count;
        private decimal sum;
        private int inGroup;
        private Element? group;

        /// <summary>The number of the next transaction in its group.</summary>
        public int Next(Element? shared)
        {
            inGroup = ReferenceEquals(shared, group) ? inGroup + 1 : 1;
            group = shared;
            return inGroup;
        }

        public void Count(Payment payment)
        {
            count++;
            sum += payment.Amount;
        }

        public void Close(Element? header)
        {
            if (header is null || layout.IsStatement)
            {
                return;
            }

            if (header.At("NbOfTxs") is { } number && (!long.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var stated) || stated != count))
            {
                throw PaymentRefusals.OtherCount(place, number, count);
            }

            if (header.At("CtrlSum") is { } control && (!decimal.TryParse(control.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var stated2) || stated2 != sum))
            {
                throw PaymentRefusals.OtherSum(place, control, sum);
            }
        }
    }
}

/// <summary>One transaction with what it shares with others.</summary>
/// <param name="Place">The file.</param>
/// <param name="Layout">Its kind.</param>
/// <param name="Header">Header of the message; null where there is none.</param>
/// <param name="Group">What several payments share; null where there is none.</param>
/// <param name="Transaction">The element of the payment itself.</param>
internal sealed record IsoSource(string Place, MessageLayout Layout, Element? Header, Element? Group, Element Transaction);
