// Docs: diagnostics/diagnostic-al256, -al261, -al262, -al263, -al279, -al308, -al309, -al325, -al381, -al521, -al690
// Fields that no key may have, and keys that are the same.
table 50100 Spec
{
    fields
    {
        field(1; Id; Integer) { }
        field(2; Many; Integer) { FieldClass = FlowField; CalcFormula = count(Spec); }
        field(3; Content; Blob) { }
        field(4; Name; Text[50]) { }
        field(5; Gone; Integer) { ObsoleteState = Removed; }
        field(6; Stamp; BigInteger) { SqlTimestamp = true; }
    }
    keys
    {
        key(PK; Id) { Clustered = true; }
        key(Counted; Many) { }                              // error AL0256 on Many: 'The flowfield 'Many' cannot be part of the keys for table 'Spec'.'
        key(Stored; Content) { }                            // error AL0325 on Content: 'The field 'Content' in the table 'Spec' cannot be included in a key because its type is 'Blob'.'
        key(Twice; Name, Id, Name) { }                      // error AL0261 on Name: 'The identifier 'Name' can only be specified in the list once.'
        key(Named; Name) { }
        key(Same; Name) { }                                 // error AL0381 on Same: 'The keys 'Named' and 'Same' have an identical list of fields.'
        key(Second; Name, Id) { Clustered = true; }         // error AL0262 on Second: 'The clustered key 'PK' has already been defined for table 'Spec'.'
        key(Old; Gone) { }                                  // error AL0450 on Gone: 'Field 'Gone' is removed and cannot be used in an active key.'
        key(Unused; Gone) { Enabled = false; }
        key(When; Stamp) { }                                // error AL0527 on Stamp: 'The SQL timestamp field 'Stamp' cannot be part of the keys for table 'Spec'.'
        key(named; Name, Stamp) { Enabled = false; }        // error AL0155 on named: 'A member of type Key with name 'named' is already defined in Table 'Spec''
                                                            // error AL0527 on Stamp: 'The SQL timestamp field'
        key(Sums; Id, Name) { SumIndexFields = Name; }      // error AL0199 on Name: 'The type of the sum index field 'Name' must be numeric'
    }
}
// ---
// What the first key cannot be.
table 50100 A
{
    fields { field(1; Id; Integer) { } }
    keys { key(PK; Id) { Enabled = false; } }               // error AL0263 on PK: 'The primary key 'PK' on table 'A' (the first one in the key list) must be enabled.'
}
table 50101 B
{
    fields { field(1; Id; Integer) { } }
    keys { key(PK; Id) { MaintainSqlIndex = false; } }      // error AL0308 on PK: 'The primary key 'PK' on table 'B' (the first one in the key list) must have the MaintainSqlIndex property set to true.'
}
table 50102 C
{
    fields { field(1; Id; Integer) { } }
    keys { key(PK; Id) { Unique = true; } }                 // error AL0521 on PK: 'The primary key 'PK' on table 'C' (the first one in the key list) must not have the Unique property set.'
}
table 50103 D
{
    fields { field(1; Id; Integer) { } field(2; Name; Text[50]) { } }
    keys { key(PK; Id) { IncludedFields = Name; } }         // error AL0690 on PK: 'The primary key 'PK' on table 'D' (the first one in the key list) must not have the IncludedFields property set.'
}
// ---
// More fields than a key takes.
table 50100 Spec
{
    fields
    {
        field(1; F1; Integer) { } field(2; F2; Integer) { } field(3; F3; Integer) { } field(4; F4; Integer) { }
        field(5; F5; Integer) { } field(6; F6; Integer) { } field(7; F7; Integer) { } field(8; F8; Integer) { }
        field(9; F9; Integer) { } field(10; F10; Integer) { } field(11; F11; Integer) { } field(12; F12; Integer) { }
        field(13; F13; Integer) { } field(14; F14; Integer) { } field(15; F15; Integer) { } field(16; F16; Integer) { }
        field(17; F17; Integer) { } field(18; F18; Integer) { } field(19; F19; Integer) { } field(20; F20; Integer) { }
        field(21; F21; Integer) { } field(22; F22; Integer) { } field(23; F23; Integer) { } field(24; F24; Integer) { }
        field(25; F25; Integer) { } field(26; F26; Integer) { } field(27; F27; Integer) { } field(28; F28; Integer) { }
        field(29; F29; Integer) { } field(30; F30; Integer) { } field(31; F31; Integer) { } field(32; F32; Integer) { }
        field(33; F33; Integer) { }
    }
    keys
    {
        key(PK; F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19, F20, F21, F22, F23, F24, F25, F26, F27, F28, F29, F30, F31, F32) { }
        key(More; F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19, F20, F21, F22, F23, F24, F25, F26, F27, F28, F29, F30, F31, F32, F33, F1) { } // error AL0279 on More: 'The key 'More' on table 'Spec' contains too many fields.'
    }
}
// ---
// What an extension of a table cannot do.
table 50100 Spec
{
    fields { field(1; Id; Integer) { } field(2; Name; Text[50]) { } }
    fieldgroups { fieldgroup(Mine; Name) { } }
}
tableextension 50101 Spec extends Spec
{
    fields
    {
        field(50101; Count; Integer) { AutoIncrement = true; } // error AL0404 on AutoIncrement: 'Property 'AutoIncrement' is not allowed on a table extension.'
        modify(Name) { }                                    // error AL0403 on Name: 'To modify 'Name' you must add at least one property or trigger.'
        modify(Name) { Caption = 'Name'; }                  // error AL0356 on Name: 'Cannot modify the Field 'Name' multiple times.'
    }
    keys
    {
        key(Counts; Count) { Clustered = true; }            // error AL0404 on Clustered: 'Property 'Clustered' is not allowed on a table extension.'
    }
    fieldgroups
    {
        addlast(Mine; Count) { }
        addlast(DropDown; Count) { }
        addlast(Yours; Count) { }                           // error AL0513 on Yours: 'The FieldGroup 'Yours' is not found in the target 'Spec'.'
    }
}
