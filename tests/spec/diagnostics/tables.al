// Docs: diagnostics/diagnostic-al156, -al154, -al581, -al222, -al566, -al366, -al843, -al844, -al746, -al382, -al456
// Fields whose number or type is not valid.
table 50100 Spec
{
    fields
    {
        field(0; Zero; Integer) { }                         // error AL0222 on 0: 'The ID '0' is not valid. ID's must be greater than zero.'
        field(2; Sub; Record Spec) { }                      // error AL0156 on Record Spec: ''Record Spec' is not a valid field type.'
        field(3; Json; JsonObject) { }                      // error AL0156 on JsonObject: ''JsonObject' is not a valid field type.'
        field(4; Long; Text[2049]) { }                      // error AL0154 on Text[2049]: 'The maximum length for a field of type 'Text' is 2048.'
        field(5; Longest; Text[2048]) { }
        field(6; Empty; Code[0]) { }                        // error AL0581 on Code[0]: 'The length for the type 'Code' must be positive.'
        field(2000000000; Taken; Integer) { }               // error AL0566 on 2000000000: 'The field 'Taken' is using an Id 2000000000 that is reserved for system fields.'
    }
}
// ---
// A table needs a field of its own that is stored.
table 50100 Spec                                            // error AL0366 on Spec: 'A table has to have at least one Normal field.'
{
    fields
    {
        field(1; "Date Filter"; Date) { FieldClass = FlowFilter; }
    }
}
// ---
// Properties for fields of some types only.
table 50100 Spec
{
    fields
    {
        field(1; Id; Code[20]) { AutoIncrement = true; }    // error AL0844 on AutoIncrement: 'The property 'AutoIncrement' can only be used if the field's type is one of these values: 'BigInteger, Integer'.'
        field(2; Kind; Integer) { OptionMembers = A,B; }    // error AL0843 on OptionMembers: 'The property 'OptionMembers' can only be used if the field's type is 'Option'.'
        field(3; Stamp; Integer) { SqlTimestamp = true; }   // error AL0843 on SqlTimestamp: 'The property 'SqlTimestamp' can only be used if the field's type is 'BigInteger'.'
        field(4; Part; Date) { ExtendedDatatype = Ratio; }  // error AL0229 on Ratio: 'The data type on the Part field is not valid because the ExtendedDatatype property is set to Ratio.'
        field(5; Mail; Integer) { ExtendedDatatype = EMail; } // error AL0230 on EMail: 'The data type on the Mail field is not valid because the ExtendedDatatype property is set to PhoneNo, URL or Email.'
        field(6; Face; Blob) { ExtendedDatatype = Person; } // error AL0250 on Person: 'The data type on the Face field is not valid because the ExtendedDatatype property is set to Person.'
        field(7; Notes; Integer) { ExtendedDatatype = RichContent; } // error AL0636 on RichContent: 'The data type on the field 'Notes' is not valid because the ExtendedDatatype property is set to RichText.'
        field(8; Work; Text[50]) { ExtendedDatatype = Task; } // error AL0908 on Task: 'The data type on the field 'Work' is not valid because the ExtendedDatatype property is set to Task.'
    }
}
// ---
// Two fields that count.
table 50100 Spec
{
    fields
    {
        field(1; Id; Integer) { AutoIncrement = true; }
        field(2; Other; BigInteger) { AutoIncrement = true; } // error AL0746 on Other: 'The auto-increment field 'Id' has already been defined for table 'Spec'.'
    }
}
// ---
// Members of options.
table 50100 Spec
{
    fields
    {
        field(1; Id; Integer) { }
        field(2; Kind; Option) { OptionMembers = A,B,a; }   // error AL0382 on A,B,a: 'The option value 'a' is defined more than once on field 'Kind'.'
        field(3; Blank; Option) { OptionMembers = " ",,B; OptionOrdinalValues = 0, 1; } // error AL0456 on 0, 1: 'The number of option ordinal values is not valid.'
    }
}
