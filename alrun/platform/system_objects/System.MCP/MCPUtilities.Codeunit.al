namespace System.MCP;

codeunit 2000000023 "MCP Utilities"
{
    Access = Internal;

    procedure GetInvalidMCPToolsMissingParentPage(PageObjectIds: List of [Integer]): List of [Integer]
    begin
        Error('alrun does not support the platform''s procedure GetInvalidMCPToolsMissingParentPage.');
    end;

    procedure GetParentMCPTools(PageObjectId: Integer): List of [Integer]
    begin
        Error('alrun does not support the platform''s procedure GetParentMCPTools.');
    end;
}
