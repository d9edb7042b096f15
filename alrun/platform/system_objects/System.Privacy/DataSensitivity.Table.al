namespace System.Privacy;

using System.Environment;
using System.Reflection;

table 2000000159 "Data Sensitivity"
{
    // Observed: of its fields the key is not among those that Microsoft's data classification asks for, and one is.
    DataClassification = SystemMetadata;
    DataPerCompany = false;

    fields
    {
        field(1; "Company Name"; Text[30])
        {
            TableRelation = Company.Name;
        }
        field(2; "Table No"; Integer) { }
        field(3; "Field No"; Integer) { }
        field(4; "Table Caption"; Text[249])
        {
            CalcFormula = lookup(AllObjWithCaption."Object Caption" where("Object Type" = const("Table"), "Object ID" = field("Table No")));
            FieldClass = FlowField;
        }
        field(5; "Field Caption"; Text[80])
        {
            CalcFormula = lookup(Field."Field Caption" where(TableNo = field("Table No"), "No." = field("Field No")));
            FieldClass = FlowField;
        }
        field(6; "Field Type"; Option)
        {
            CalcFormula = lookup(Field.Type where(TableNo = field("Table No"), "No." = field("Field No")));
            FieldClass = FlowField;
            OptionMembers = TableFilter, RecordID, OemText, Date, Time, DateFormula, Decimal, Media, MediaSet, Text, Code, Binary, BLOB, Boolean, Integer, OemCode, Option, BigInteger, Duration, GUID, DateTime;
        }
        field(7; "Data Sensitivity"; Option)
        {
            OptionMembers = Unclassified, Sensitive, Personal, "Company Confidential", Normal;
        }
        field(8; "Last Modified By"; Guid)
        {
            DataClassification = EndUserPseudonymousIdentifiers; // (unverified)
        }
        field(9; "Last Modified"; DateTime) { }
        field(10; "Data Classification"; Option)
        {
            CalcFormula = lookup(Field.DataClassification where(TableNo = field("Table No"), "No." = field("Field No")));
            FieldClass = FlowField;
            OptionMembers = CustomerContent, ToBeClassified, EndUserIdentifiableInformation, AccountData, EndUserPseudonymousIdentifiers, OrganizationIdentifiableInformation, SystemMetadata;
        }
    }

    keys
    {
        key(Key1; "Company Name", "Table No", "Field No") { Clustered = true; }
    }
}
