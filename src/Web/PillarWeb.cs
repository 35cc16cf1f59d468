namespace Pillar.Web;

/// <summary>The door of the web application.</summary>
public static class PillarWeb;
