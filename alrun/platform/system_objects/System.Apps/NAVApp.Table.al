namespace System.Apps;

table 2000000160 "NAV App"
{
    DataPerCompany = false;
    ObsoleteState = Removed;

    fields
    {
        field(1; "Package ID"; Guid) { }
        field(2; ID; Guid) { }
        field(3; Name; Text[250]) { }
        field(4; Publisher; Text[250]) { }
        field(5; "Version Major"; Integer) { }
        field(6; "Version Minor"; Integer) { }
        field(7; "Version Build"; Integer) { }
        field(8; "Version Revision"; Integer) { }
        field(9; "Compatibility Major"; Integer) { }
        field(10; "Compatibility Minor"; Integer) { }
        field(11; "Compatibility Build"; Integer) { }
        field(12; "Compatibility Revision"; Integer) { }
        field(13; Brief; Text[250]) { }
        field(14; Description; BLOB) { }
        field(15; "Privacy Statement"; Text[250]) { }
        field(16; EULA; Text[250]) { }
        field(17; Url; Text[250]) { }
        field(18; Help; Text[250]) { }
        field(19; Logo; Media) { }
        field(20; Screenshots; MediaSet) { }
        field(21; Blob; BLOB) { }
        field(22; responseUrl; Text[250])
        {
            FieldClass = FlowField;
        }
        field(23; requestId; Text[250])
        {
            FieldClass = FlowField;
        }
        field(24; Installed; Boolean)
        {
            CalcFormula = exist("NAV App Installed App" where("Package ID" = field("Package ID")));
            FieldClass = FlowField;
        }
        field(25; "Package Type"; Integer) { }
        field(26; Symbols; BLOB) { }
        field(27; "Content Hash"; Text[250]) { }
        field(28; "Tenant ID"; Text[128]) { }
        field(29; "Show My Code"; Boolean) { }
        field(30; Scope; Integer) { }
        field(31; "Tenant Visible"; Boolean)
        {
            CalcFormula = lookup("NAV App Extra"."Tenant Visible" where("Package ID" = field("Package ID")));
            FieldClass = FlowField;
        }
        field(32; "PerTenant Or Installed"; Boolean)
        {
            CalcFormula = lookup("NAV App Extra"."PerTenant Or Installed" where("Package ID" = field("Package ID")));
            FieldClass = FlowField;
        }
        field(33; "Package Hash"; Text[64]) { }
        field(34; "Application Insights Key"; Guid) { }
    }

    keys
    {
        key(Key1; "Package ID") { Clustered = true; }
        key(Key2; Name) { }
        key(Key3; Publisher) { }
        key(Key4; Name, "Version Major", "Version Minor", "Version Build", "Version Revision") { }
    }
}
