namespace System.MCP;

codeunit 2000000023 "MCP Utilities"
{
    InherentPermissions = X;
    Access = Internal;

    procedure GetParentMCPTools(PageIdVersions: Dictionary of [Integer, Text]): Dictionary of [Integer, List of [Integer]]
    begin
        Error('alrun does not support the platform''s procedure GetParentMCPTools.');
    end;

    procedure GetSystemToolsInDynamicMode(): Dictionary of [Text, Text]
    begin
        Error('alrun does not support the platform''s procedure GetSystemToolsInDynamicMode.');
    end;

    procedure GetSystemToolsInDataQuery(): Dictionary of [Text, Text]
    begin
        Error('alrun does not support the platform''s procedure GetSystemToolsInDataQuery.');
    end;
}
