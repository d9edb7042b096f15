// Docs: diagnostics/diagnostic-al201, -al202, -al203, -al223, -al427, -al717
// Formulas whose result is not of the field's type.
table 50100 Spec
{
    fields
    {
        field(1; Id; Integer) { }
        field(2; Name; Text[50]) { }
        field(3; Found; Integer) { FieldClass = FlowField; CalcFormula = exist(Spec); } // error AL0201 on exist(Spec): 'The Found FlowField is not a Boolean field.'
        field(4; Many; Text[10]) { FieldClass = FlowField; CalcFormula = count(Spec); } // error AL0202 on count(Spec): 'The Many FlowField is not an Integer field.'
        field(5; Total; Decimal) { FieldClass = FlowField; CalcFormula = sum(Spec.Name); } // error AL0203 on sum(Spec.Name): 'Cannot calculate Sum or Average for the field Name because it is not a numeric field'
        field(6; First; Date) { FieldClass = FlowField; CalcFormula = lookup(Spec.Name); } // error AL0427 on lookup(Spec.Name): 'Field Name cannot be converted to type Date.'
        field(7; Label; Text[50]) { FieldClass = FlowField; CalcFormula = lookup(Spec.Name); }
    }
}
// ---
// A formula belongs to a FlowField, and a FlowField has one.
table 50100 Spec
{
    fields
    {
        field(1; Id; Integer) { }
        field(2; Many; Integer) { CalcFormula = count(Spec); } // error AL0223 on CalcFormula: 'The property 'CalcFormula' can only be used if the property 'FieldClass' is set to 'FlowField'.'
        field(3; Found; Boolean) { FieldClass = FlowField; } // warning AL0717 on Found: 'The property 'CalcFormula' is required for the field 'Found' in Table 'Spec''
    }
}
