namespace System.Security.AccessControl;

table 2000000195 "Membership Entitlement"
{
    DataPerCompany = false;

    fields
    {
        field(1; Type; Option)
        {
            OptionMembers = "Azure AD Plan", "Azure AD Role", "User Security ID", "Application ID", "NAV Application ID", "Azure AD Delegated Role", "Azure AD Group", "Azure AD Device Plan", "Azure AD Application Scope";
        }
        field(2; ID; Text[250]) { }
        field(3; Name; Text[250]) { }
        field(4; "Entitlement Set ID"; Code[20])
        {
            TableRelation = "Entitlement Set".ID where(ID = field("Entitlement Set ID"));
        }
        field(5; "Entitlement Set Name"; Text[250])
        {
            CalcFormula = lookup("Entitlement Set".Name where(ID = field("Entitlement Set ID")));
            FieldClass = FlowField;
        }
        field(6; "Is Evaluation"; Boolean) { }
    }

    keys
    {
        key(Key1; Type, ID, "Entitlement Set ID") { Clustered = true; }
    }
}
