namespace Pillar.Review.Records;

/// <summary>What one field of a State's record shows, and why.</summary>
/// <param name="Field">Id in the template.</param>
/// <param name="Mark">One of the four.</param>
/// <param name="AsOf">The day from which it holds.</param>
/// <param name="Evidence">The law it rests on; every X and ? has one.</param>
/// <param name="Article">Where in the law; may be empty.</param>
/// <param name="Remark">Free words; may be empty.</param>
public sealed record FieldMark(string Field, Mark Mark, DateOnly AsOf, Evidence? Evidence = null, string Article = "", string Remark = "");

/// <summary>A mark as it was recorded. Nothing is ever changed: a correction is a later event.</summary>
/// <param name="Number">Place among all marks of the installation, from 1, without gaps.</param>
/// <param name="State">Whose record.</param>
/// <param name="What">The mark itself.</param>
/// <param name="Entry">With which entry it came.</param>
public sealed record MarkEvent(long Number, string State, FieldMark What, RecordEntry Entry);

/// <summary>One entry: a file taken, a merge, or one edit, with all of its marks or none.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Instant">UTC, sorts as text.</param>
/// <param name="Actor">Who entered it.</param>
/// <param name="Verified">Whether Pillar itself checked who that was.</param>
/// <param name="From">Name of the file, or <c>merge</c>.</param>
/// <param name="Signer">Public key of a signed file; empty otherwise.</param>
public sealed record RecordEntry(long Number, string Instant, string Actor, bool Verified, string From, string Signer = "");

/// <summary>A step of a State's record.</summary>
/// <param name="Number">From 1, without gaps.</param>
/// <param name="Instant">UTC, sorts as text.</param>
/// <param name="Day">Day of the step.</param>
/// <param name="Actor">Who recorded it.</param>
/// <param name="Verified">Whether Pillar itself checked who that was.</param>
/// <param name="State">Whose record.</param>
/// <param name="Status">What it has become.</param>
/// <param name="Front">The last mark it covers.</param>
/// <param name="Basis">What it rests on, such as the note verbale with the State's consent.</param>
public sealed record RecordStep(long Number, string Instant, DateOnly Day, string Actor, bool Verified, string State, RecordStatus Status, long Front, string Basis);
