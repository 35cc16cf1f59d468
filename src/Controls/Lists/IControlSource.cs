using Pillar.Platform.Input;
using Pillar.Vocabulary;

namespace Pillar.Controls.Lists;

/// <summary>One format in which a control list is published; a folder of its own holds its reader.</summary>
internal interface IControlSource
{
    /// <summary>The format in a few words, for who gave another one.</summary>
    string What { get; }

    /// <summary>True when the first kilobytes of a file look like this format.</summary>
    bool Reads(string head);

    /// <summary>Reads the whole file.</summary>
    /// <param name="input">From its start; the caller disposes it.</param>
    /// <param name="asOf">The day it describes, where the importer or the file's name says one.</param>
    /// <exception cref="BadInputException">The first line that is not of this format.</exception>
    ControlList Read(InputStream input, DateOnly? asOf);
}

/// <summary>Every format, in the order they are tried.</summary>
internal static class ControlSources
{
    public static IReadOnlyList<IControlSource> All { get; } = [new UsCcl.UsCclSource(), new EuMilitary.EuMilitarySource(), new EuAnnexI.EuAnnexISource(), new Canada.CanadianSource(), new Own.OwnListSource(), new Own.OwnYamlSource()];
}
