namespace System.Apps;

table 2000000206 "Published Application"
{
    DataPerCompany = false;

    fields
    {
        field(1; "Runtime Package ID"; Guid) { }
        field(2; "Package ID"; Guid) { }
        field(3; ID; Guid) { }
        field(4; Name; Text[250]) { }
        field(5; Publisher; Text[250]) { }
        field(6; "Version Major"; Integer) { }
        field(7; "Version Minor"; Integer) { }
        field(8; "Version Build"; Integer) { }
        field(9; "Version Revision"; Integer) { }
        field(10; "Package Type"; Option)
        {
            OptionCaption = 'Extension,Symbols only,Designer,CRM';
            OptionMembers = Extension, SymbolsOnly, Designer, CRM;
        }
        field(11; "Published As"; Option)
        {
            OptionMembers = Global, PTE, Dev;
        }
        field(12; "Tenant ID"; Text[128]) { }
        field(13; Installed; Boolean)
        {
            CalcFormula = exist("Installed Application" where("Runtime Package ID" = field("Runtime Package ID")));
            FieldClass = FlowField;
        }
        field(14; Brief; Text[250]) { }
        field(15; Description; BLOB) { }
        field(16; "Privacy Statement"; Text[250]) { }
        field(17; EULA; Text[250]) { }
        field(18; Url; Text[250]) { }
        field(19; Help; Text[250]) { }
        field(20; Logo; Media) { }
        field(21; Screenshots; MediaSet) { }
        field(22; Blob; BLOB) { }
        field(23; responseUrl; Text[250])
        {
            FieldClass = FlowField;
        }
        field(24; requestId; Text[250])
        {
            FieldClass = FlowField;
        }
        field(25; Symbols; BLOB) { }
        field(26; "Content Hash"; Text[250]) { }
        field(27; "Show My Code"; Boolean) { }
        field(28; "Package Hash"; Text[64]) { }
        field(29; "Application Insights Key"; Guid)
        {
            ExtendedDatatype = Masked;
        }
        field(30; "Tenant Visible"; Boolean)
        {
            CalcFormula = lookup("NAV App Extra"."Tenant Visible" where("Runtime Package ID" = field("Runtime Package ID")));
            FieldClass = FlowField;
        }
        field(31; "PerTenant Or Installed"; Boolean)
        {
            CalcFormula = lookup("NAV App Extra"."PerTenant Or Installed" where("Runtime Package ID" = field("Runtime Package ID")));
            FieldClass = FlowField;
        }
        field(32; "Key Vault URLs"; Text[250])
        {
            ExtendedDatatype = Masked;
        }
        field(33; "Publisher AAD Tenant ID"; Guid)
        {
            ExtendedDatatype = Masked;
        }
        field(34; Documentation; BLOB) { }
        field(35; "App Insights Connection String"; Text[512])
        {
            Caption = 'Application Insights Connection String';
            ExtendedDatatype = Masked;
        }
        field(36; "Resource Exposure Policy"; Integer) { }
        field(37; "Resource Exposure Policy Applicable To Dev Extension"; Boolean) { }
        field(38; "Source Repository Url"; Text[250]) { }
        field(39; "Source Commit ID"; Text[64]) { }
        field(40; "Build By"; Text[64]) { }
        field(41; "Build Url"; Text[250]) { }
    }

    keys
    {
        key(Key1; "Runtime Package ID") { Clustered = true; }
        key(Key2; "Package ID", "Tenant ID") { }
        key(Key3; Name) { }
        key(Key4; Publisher) { }
        key(Key5; Name, "Version Major", "Version Minor", "Version Build", "Version Revision") { }
        key(Key6; ID) { }
    }

    fieldgroups
    {
        fieldgroup(Brick; Publisher, Name, Logo, Description, Brief) { }
    }
}
