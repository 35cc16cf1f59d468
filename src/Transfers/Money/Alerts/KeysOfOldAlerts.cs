using Pillar.Platform.Storage;

namespace Pillar.Transfers.Money.Alerts;

/// <summary>Alerts from before there were search keys: they say themselves whom they are about and what they met, and are given their keys once.</summary>
internal sealed class KeysOfOldAlerts(Store tables)
{
    private bool filled;

    public void Fill()
    {
        if (filled || tables.Read(static open => $"{open.Last("payment_alert")}") is not { } last)
        {
            return;
        }

        if (last != "0" && tables.Rows("SELECT alert FROM payment_keys_filled", static row => row.GetInt64(0)).Count == 0)
        {
            tables.Write(static open =>
            {
                var without = open.Rows(
                    "SELECT number, content FROM payment_alert WHERE number NOT IN (SELECT alert FROM payment_alert_key)", static row => (Number: row.GetInt64(0), Content: AlertContent.Read(row.GetString(1))));
                open.InsertAll("payment_alert_key", ["key", "alert"], without.SelectMany(static alert => AlertKeys.Of(alert.Content).Select(key => new object[] { key, alert.Number })));
                open.Run("INSERT INTO payment_keys_filled (alert) VALUES (@alert)", ("alert", open.Last("payment_alert")));
                return "filled";
            });
        }

        filled = true;
    }
}
