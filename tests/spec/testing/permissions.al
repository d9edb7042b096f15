// Docs: devenv-testing-with-permission-sets
// Observed: a helper that has given no permission set leaves the user what he may do
// --- shared
dotnet
{
    assembly("Microsoft.Dynamics.Nav.PermissionTestHelper")
    {
        type("Microsoft.Dynamics.Nav.Runtime.PermissionTestHelper"; PermissionTestHelper) { }
    }
}
table 50100 Item
{
    fields { field(1; "No."; Integer) { } }
}
permissionset 50101 Reader
{
    Permissions = tabledata Item = R, codeunit * = X;
}
permissionset 50102 Writer
{
    Permissions = tabledata Item = RIMD;
}
// ---
var
    Item: Record Item;
    Helper: DotNet PermissionTestHelper;
    Other: DotNet PermissionTestHelper;
begin
    Helper := Helper.PermissionTestHelper();
    Message('%1', Item.WritePermission()); // expect: Yes
    Helper.AddEffectivePermissionSet('READER');
    Message('%1', Item.WritePermission()); // expect: No
    asserterror Item.Insert();
    Message('%1', GetLastErrorText().Contains('(TableData 50100 Item Insert: ')); // expect: Yes
    Helper.AddEffectivePermissionSet('Writer');
    Message('%1', Item.WritePermission()); // expect: Yes
    asserterror Helper.AddEffectivePermissionSet('None');
    Message(GetLastErrorText()); // expect: There is no permission set 'None'.
    Message('%1', Item.WritePermission()); // expect: Yes
    Helper.Clear();
    Message('%1', Item.WritePermission()); // expect: Yes
    Helper.AddEffectivePermissionSet('Reader');
    Other := Other.PermissionTestHelper();
    Other.AddEffectivePermissionSet('Reader');
    Helper.Dispose();
    Message('%1', Item.WritePermission()); // expect: Yes
end;
