"""Objects: one shape for every kind, and what is inside."""

import pytest

from alrun.syntax.nodes import AccessModifier, ProcedureKind


@pytest.mark.parametrize(
    ("header", "keyword", "object_id", "name"),
    [
        ("codeunit 50100 Main", "codeunit", 50100, "Main"),
        ('TABLE 18 "My ""big"" Table"', "table", 18, 'My "big" Table'),
        ("tableextension 5 X extends Customer", "tableextension", 5, "X"),
        ("page 21 Page", "page", 21, "Page"),
        ("pageextension 5 X extends Y", "pageextension", 5, "X"),
        ("pagecustomization X customizes Y", "pagecustomization", None, "X"),
        ("report 5 X", "report", 5, "X"),
        ("reportextension 5 X extends Y", "reportextension", 5, "X"),
        ("query 5 X", "query", 5, "X"),
        ("xmlport 5 X", "xmlport", 5, "X"),
        ("enum 5 X implements I, J", "enum", 5, "X"),
        ("enumextension 5 X extends Y", "enumextension", 5, "X"),
        ("interface IFoo", "interface", None, "IFoo"),
        ("permissionset 5 X", "permissionset", 5, "X"),
        ("permissionsetextension 5 X extends Y", "permissionsetextension", 5, "X"),
        ("entitlement X", "entitlement", None, "X"),
        ("profile X", "profile", None, "X"),
        ("profileextension X extends Y", "profileextension", None, "X"),
        ("controladdin X", "controladdin", None, "X"),
        ("dotnet", "dotnet", None, ""),
    ],
)
def test_every_kind_of_object_has_one_shape(parse_clean, header, keyword, object_id, name):
    found = parse_clean(f"{header} {{ }}").object
    assert (found.keyword, found.object_id, found.name) == (keyword, object_id, name)


def test_extends_and_implements(parse_clean):
    unit = parse_clean(
        'pageextension 1 A extends Microsoft.Sales."Customer Card" { }\n'
        "codeunit 2 B implements IFoo, X.IBar { }\n"
        "interface I extends J, K { }\n"
        "pagecustomization C customizes D { }\n"
    ).unit
    extension, codeunit, interface, customization = unit.objects
    assert (extension.extends.namespace, extension.extends.name) == ("Microsoft.Sales", "Customer Card")
    assert [(n.namespace, n.name) for n in codeunit.implements] == [("", "IFoo"), ("X", "IBar")]
    assert codeunit.extends is None
    assert [n.name for n in interface.implements] == ["J", "K"]
    assert customization.extends.name == "D"


def test_namespace_and_using(parse_clean):
    unit = parse_clean("namespace A.B;\nusing System.IO;\nusing C;\ncodeunit 1 X { }").unit
    assert unit.namespace == "A.B"
    assert [(u.namespace, u.name) for u in unit.usings] == [("System", "IO"), ("", "C")]


# diagnostics/diagnostic-al303: only variables and methods have attributes.
def test_an_object_begins_at_its_attributes(parsed):
    result = parsed("\n[Obsolete('x')]\n[Y]\ncodeunit 1 X { }")
    found = result.object
    assert result.found == [(2, 2, "AL0303")]
    assert [a.name for a in found.attributes] == ["Obsolete", "Y"]
    assert (found.span.position, found.name_span.position) == ((2, 1), (4, 12))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Card", "Card"),
        ("'a; {b}', Comment = 'c'", "'a; {b}', Comment = 'c'"),
        ('"A;B" = const(1)', '"A;B" = const(1)'),
        ("  A  \n  and B  ", "A  \n  and B"),
        ("A /* ; { */ + 1", "A /* ; { */ + 1"),
        ("A // ; {\n + 1", "A // ; {\n + 1"),
        ("@'a;\nb'", "@'a;\nb'"),
        ("a / b", "a / b"),
        ("", ""),
    ],
)
def test_a_property_value_ends_at_its_semicolon(parsed, text, value):
    # Not every one is a value of the property: where it ends does not depend on that.
    (found,) = parsed(f"page 1 X {{ Foo = {text}; }}").body.properties
    assert (found.name, found.value.text) == ("Foo", value)
    assert found.value.span.text == value


def test_elements_nest(parse_clean):
    text = """
        page 1 X {
            layout {
                area(Content) {
                    field("No."; Rec."No.") { Visible = true; trigger OnValidate() begin end; }
                    part(Lines; "Sales Lines") { }
                    systempart(; Links) { }
                }
                moveafter(A; B, "C D")
            }
        }"""
    (layout,) = parse_clean(text).body.elements
    area, move = layout.body.elements
    field, part, systempart = area.body.elements
    assert [e.keyword for e in (layout, area, field, part, systempart, move)] == [
        "layout",
        "area",
        "field",
        "part",
        "systempart",
        "moveafter",
    ]
    assert [p.name for p in field.body.properties] == ["Visible"]
    assert [p.name for p in field.body.procedures] == ["OnValidate"]
    assert [len(a.expressions) for a in systempart.arguments] == [0, 1]
    assert [len(a.expressions) for a in move.arguments] == [1, 2]
    assert move.body is None
    assert layout.keyword_span.position == (3, 13)


@pytest.mark.parametrize(
    ("argument", "name", "length"),
    [("Integer", "Integer", None), ("Code[20]", "Code", 20), ("Text[ 50 ]", "Text", 50)],
)
def test_an_expression_that_could_be_a_type_is_both(parse_clean, argument, name, length):
    (fields,) = parse_clean(f"table 1 X {{ fields {{ field(1; A; {argument}) {{ }} }} }}").body.elements
    (field,) = fields.body.elements
    third = field.arguments[2]
    assert (third.type.name, third.type.length) == (name, length)
    assert len(third.expressions) == 1


def test_an_object_type_in_an_argument_is_only_a_type(parse_clean):
    text = 'table 1 X { fields { field(1; A; Enum Microsoft.Sales."Doc Type") { } } }'
    (fields,) = parse_clean(text).body.elements
    (field,) = fields.body.elements
    third = field.arguments[2]
    assert (third.type.keyword, third.type.object_name.name) == ("Enum", "Doc Type")
    assert third.expressions == ()


@pytest.mark.parametrize("word", ["Mod", "IN", "To", "not", "and", "Begin"])
def test_a_reserved_word_alone_in_an_argument_is_a_name(parse_clean, show, word):
    (value,) = parse_clean(f"enum 1 X {{ value(4; {word}) {{ }} }}").body.elements
    assert [show(e) for e in value.arguments[1].expressions] == [word]


def test_report_labels_are_properties(parse_clean):
    (labels,) = parse_clean("report 1 X { labels { A = 'text', Comment = 'c'; B = 'b'; } }").body.elements
    assert [p.name for p in labels.body.properties] == ["A", "B"]


def test_variables_of_an_object(parse_clean):
    text = """
        codeunit 1 X {
            var
                A, "B C": Integer;
                [NonDebuggable] D: Text;
                Internal, Event: Boolean;
            protected var
                E: Code[10];
            procedure P() begin end;
        }"""
    found = parse_clean(text).body.variables
    assert [v.name for v in found] == ["A", "B C", "D", "Internal", "Event", "E"]
    assert [len(v.attributes) for v in found] == [0, 0, 1, 0, 0, 0]
    assert [v.protected for v in found] == [False] * 5 + [True]
    assert found[0].type is found[1].type
    assert found[1].span.position == (4, 20)


@pytest.mark.parametrize(
    ("text", "access"),
    [
        ("procedure P()", AccessModifier.PUBLIC),
        ("local procedure P()", AccessModifier.LOCAL),
        ("INTERNAL procedure P()", AccessModifier.INTERNAL),
        ("protected procedure P()", AccessModifier.PROTECTED),
    ],
)
def test_access_of_procedures(parse_clean, text, access):
    (found,) = parse_clean(f"codeunit 1 X {{ {text} begin end; }}").body.procedures
    assert (found.kind, found.access) == (ProcedureKind.PROCEDURE, access)


def test_a_procedure_with_everything(parse_clean):
    text = """
        codeunit 1 X {
            [Test]
            [Handler('a'), Scope('b')]
            local procedure "Do it"(var A: Record Customer temporary; B: Option x,y): Boolean
            var
                [SecurityFiltering(SecurityFilter::Ignored)] C: Record Vendor;
                D, E: Integer;
            begin
            end;
        }"""
    (found,) = parse_clean(text).body.procedures
    assert found.name == "Do it"
    assert [a.name for a in found.attributes] == ["Test", "Handler", "Scope"]
    assert [(p.name, p.by_reference) for p in found.parameters] == [("A", True), ("B", False)]
    assert (found.return_value.name, found.return_value.type.name) == ("", "Boolean")
    assert [v.name for v in found.variables] == ["C", "D", "E"]
    assert found.span.position == (3, 13)
    assert found.name_span.position == (5, 29)
    assert found.body.end_span.text == "end"


def test_a_named_return_value(parse_clean):
    (found,) = parse_clean("codeunit 1 X { procedure P() Result: Text[30] begin end; }").body.procedures
    assert (found.return_value.name, found.return_value.type.length) == ("Result", 30)


def test_triggers(parse_clean):
    text = "page 1 X { trigger OnOpenPage(); begin end; trigger Addin::Ready(a: Text) begin end; }"
    first, second = parse_clean(text).body.procedures
    assert (first.kind, first.qualifier, first.name) == (ProcedureKind.TRIGGER, None, "OnOpenPage")
    assert (second.kind, second.qualifier.name, second.name) == (ProcedureKind.TRIGGER, "Addin", "Ready")
    assert second.name_span.text == "Ready"


def test_procedures_without_body(parse_clean):
    text = "interface I { procedure A(): Boolean\n[Obsolete('x')] procedure B(x: Integer);\nprocedure C() }"
    found = parse_clean(text).body.procedures
    assert [(p.name, p.body) for p in found] == [("A", None), ("B", None), ("C", None)]
    assert len(found[1].attributes) == 1


def test_events_of_a_control_add_in(parse_clean):
    text = "controladdin X { Scripts = 'a.js', 'b.js'; procedure A(b: Text)\n\nevent Ready(); event Done(c: Integer) }"
    body = parse_clean(text).body
    assert [(p.kind, p.name) for p in body.procedures] == [
        (ProcedureKind.PROCEDURE, "A"),
        (ProcedureKind.EVENT, "Ready"),
        (ProcedureKind.EVENT, "Done"),
    ]
    assert [p.name for p in body.properties] == ["Scripts"]


def test_dotnet_assemblies(parse_clean):
    text = """
        dotnet {
            assembly(mscorlib) {
                Version = '4.0.0.0';
                type("System.Collections.Generic.List`1"; MyList) { }
                type(System.String; MyString) { IsControlAddIn = false; }
            }
        }"""
    (assembly,) = parse_clean(text).body.elements
    assert [e.keyword for e in assembly.body.elements] == ["type", "type"]
