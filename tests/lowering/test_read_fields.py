"""Which fields of a local record have to be loaded: those that the procedure, and nobody else, can look at."""

from __future__ import annotations

from pathlib import Path

import pytest

from alrun.compiler import compile_project
from alrun.lowering.read_fields import selections
from alrun.semantics.symbols import CodeunitSymbol, declared_procedures

PROGRAM = """
table 50100 Item
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; Name; Text[50]) { }
        field(3; Price; Decimal) { }
        field(4; Picture; Blob) { }
        field(5; Group; Code[10]) { }
        field(6; Members; Integer) { FieldClass = FlowField; CalcFormula = count(Item where(Group = field(Group))); }
        field(7; Nested; Integer) { FieldClass = FlowField; CalcFormula = count(Item where(Price = field(Members))); }
    }
}
codeunit 50100 Main
{
    procedure Tested()
    var
        Item: Record Item;
        Other: Record Item;
        Total: Decimal;
        Reference: RecordRef;
    begin
        BODY
    end;

    local procedure Take(Item: Record Item)
    begin
    end;

    local procedure TakeVar(var Item: Record Item)
    begin
    end;

    local procedure TakeText(var Name: Text[50])
    begin
    end;

    local procedure Give(): Record Item
    var
        Item: Record Item;
    begin
        exit(Item);
    end;
}
"""

SOME = {
    "if Item.FindSet() then repeat Total += Item.Price; until Item.Next() = 0;": "No. Price",
    "Item.Get('1');": "No.",
    "Item.SetRange(Name, 'A'); Total := Item.Count();": "No.",
    "Item.SetRange(Name, Item.Name);": "No. Name",
    # Next goes on from the values of the sort fields.
    "Item.Get('1'); Item.SetCurrentKey(Price); Item.Next();": "No. Price",
    "Item.Get('1'); Item.Name := 'A'; Clear(Item);": "No. Name",
    "Item.Get('1'); TakeText(Item.Name);": "No. Name",
    "Item.Get('1'); Item.TestField(Price);": "No. Price",
    "Item.SetRange(Price, 1); Item.CalcSums(Price);": "No. Price",
    "Item.Get('1'); Item.CalcFields(Members);": "No. Group Members",
    "Item.Get('1'); Total := Item.SystemModifiedAt - CurrentDateTime();": "No. SystemModifiedAt",
    "Item.SetLoadFields(Name, Price); Item.Get('1'); Total := StrLen(Item.Name);": "No. Name",
    "Item.SetLoadFields(Name); Item.GetBySystemId(Item.SystemId);": "No. SystemId",
}
ALL = {
    "another variable takes the values": "Other := Item;",
    "it takes those of another": "Item := Other;",
    "by value": "Take(Item);",
    "by reference": "TakeVar(Item);",
    "a RecordRef": "Reference.GetTable(Item);",
    "written": "Item.Modify();",
    "inserted": "Item.Insert();",
    "validated": "Item.Validate(Name, 'A');",
    "transferred": "Other.TransferFields(Item);",
    "any sort order": "Item.SetView('');",
    "a FlowField of a FlowField": "Item.CalcFields(Nested);",
    "asked for what is loaded": "Item.AreFieldsLoaded(Name);",
    # Observed: reading a field of a row that has gone is an error, if SetLoadFields has left the field out.
    "left out by SetLoadFields": "Item.SetLoadFields(Name); Item.Get('1'); Total := Item.Price;",
    "left out by one SetLoadFields": "Item.SetLoadFields(Name, Price); Item.SetLoadFields(Name); Total := Item.Price;",
}


def selected(folder: Path, body: str) -> dict[str, str]:
    """The names of the fields that are loaded, by variable."""
    path = folder / "Main.al"
    path.write_text(PROGRAM.replace("BODY", body), encoding="utf-8")
    compilation = compile_project([str(path)])
    main = next(symbol for symbol in compilation.program.of_type(CodeunitSymbol) if symbol.name == "Main")
    tested = next(procedure for procedure in declared_procedures(main) if procedure.name == "Tested")
    bound = compilation.bound_body(tested)
    assert bound is not None
    assert not compilation.diagnostics.has_errors, compilation.diagnostics.sorted()
    found = {}
    for symbol, selection in selections(bound).items():
        fields = symbol.type.symbol.fields  # type: ignore[attr-defined]  # a record type
        found[symbol.name] = " ".join(fields[index].name for index in selection)
    return found


@pytest.mark.parametrize(("body", "fields"), SOME.items())
def test_a_record_that_is_only_looked_at_is_loaded_in_part(tmp_path: Path, body: str, fields: str) -> None:
    assert selected(tmp_path, body)["Item"] == fields


@pytest.mark.parametrize("body", ALL.values(), ids=ALL)
def test_a_record_that_others_may_look_at_is_loaded_whole(tmp_path: Path, body: str) -> None:
    assert "Item" not in selected(tmp_path, body)
