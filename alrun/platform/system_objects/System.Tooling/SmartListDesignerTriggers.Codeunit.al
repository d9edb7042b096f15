namespace System.Tooling;

codeunit 2000000011 "SmartList Designer Triggers"
{
    InherentPermissions = X;
    SingleInstance = true;

    [BusinessEvent(false)]
    procedure GetEnabled(var Enabled: Boolean)
    begin
    end;

    [BusinessEvent(false)]
    procedure OnCreateForTable(TableId: Integer)
    begin
    end;

    [BusinessEvent(false)]
    procedure OnCreateNewForTableAndView(TableId: Integer; ViewId: Text)
    begin
    end;

    [BusinessEvent(false)]
    procedure OnEditQuery(QueryId: Text)
    begin
    end;

    [BusinessEvent(false)]
    procedure OnInvalidQueryNavigation(Id: BigInteger)
    begin
    end;
}
