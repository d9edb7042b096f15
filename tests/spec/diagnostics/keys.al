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
        field(1; A; Integer) { } field(2; B; Integer) { } field(3; C; Integer) { } field(4; D; Integer) { }
        field(5; E; Integer) { } field(6; F; Integer) { } field(7; G; Integer) { } field(8; H; Integer) { }
        field(9; I; Integer) { } field(10; J; Integer) { } field(11; K; Integer) { } field(12; L; Integer) { }
        field(13; M; Integer) { } field(14; N; Integer) { } field(15; O; Integer) { } field(16; P; Integer) { }
        field(17; Q; Integer) { }
    }
    keys
    {
        key(PK; A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P) { }
        key(More; B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, A) { } // error AL0279 on More: 'The key 'More' on table 'Spec' contains too many fields.'
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
