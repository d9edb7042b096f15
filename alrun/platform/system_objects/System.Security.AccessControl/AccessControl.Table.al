namespace System.Security.AccessControl;

table 2000000053 "Access Control"
{
    DataPerCompany = false;

    fields
    {
        field(1; "User Security ID"; Guid)
        {
            TableRelation = User."User Security ID";
        }
        field(2; "Role ID"; Code[20])
        {
            TableRelation = "Aggregate Permission Set"."Role ID";
        }
        field(3; "Company Name"; Text[30])
        {
            TableRelation = System.Environment.Company.Name;
        }
        field(5; "User Name"; Code[50])
        {
            CalcFormula = lookup(User."User Name" where("User Security ID" = field("User Security ID")));
            FieldClass = FlowField;
        }
        field(7; "Role Name"; Text[30])
        {
            CalcFormula = lookup("Aggregate Permission Set".Name where(Scope = field(Scope), "App ID" = field("App ID"), "Role ID" = field("Role ID")));
            FieldClass = FlowField;
        }
        field(8; Scope; Option)
        {
            OptionMembers = System, Tenant;
            TableRelation = "Aggregate Permission Set".Scope;
        }
        field(9; "App ID"; Guid)
        {
            TableRelation = "Aggregate Permission Set"."App ID";
        }
        field(10; "App Name"; Text[250])
        {
            CalcFormula = lookup("Aggregate Permission Set"."App Name" where(Scope = field(Scope), "App ID" = field("App ID"), "Role ID" = field("Role ID")));
            FieldClass = FlowField;
        }
    }

    keys
    {
        key(Key1; "User Security ID", "Role ID", "Company Name", Scope, "App ID") { Clustered = true; }
        key(Key2; "Role ID") { }
    }
}
