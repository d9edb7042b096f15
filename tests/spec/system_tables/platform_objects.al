// Docs: devenv-virtual-tables
// Observed: Object Metadata has rows of type Table only, of stored tables of the platform, itself among them, and none
// of applications or of virtual tables.
// --- shared
table 50100 Mine
{
    fields { field(1; "No."; Integer) { } }
}
// ---
var
    Metadata: Record System.Reflection."Object Metadata";
Message('%1', Metadata.Get(Metadata."Object Type"::Table, 2000000071, 0));  // expect: Yes
Metadata.SetRange("Object Type", Metadata."Object Type"::Table);
Metadata.FindLast();
Message('%1', Metadata."Object ID" > 2000000000);                           // expect: Yes
Metadata.FindFirst();
Message('%1', Metadata."Object ID" > 2000000000);                           // expect: Yes
Metadata.SetFilter("Object Type", '<>%1', Metadata."Object Type"::Table);
Message('%1', Metadata.IsEmpty());                                          // expect: Yes
Metadata.Reset();
Metadata.SetFilter("Object ID", '%1|%2|%3', 50100, 2000000038, Database::System.Security.AccessControl."Access Control Buffer");
Message('%1', Metadata.Count());                                            // expect: 0
Metadata.SetFilter("Object ID", '%1|%2', Database::System.Environment.Company, Database::System.Security.AccessControl.User);
Message('%1', Metadata.Count());                                            // expect: 2
// ---
// System Object has the platform's objects of every type.
var
    SystemObject: Record System.Reflection."System Object";
SystemObject.Get(SystemObject."Object Type"::Table, 2000000038);
Message('%1 %2 %3', SystemObject."Object Name", SystemObject."Object Subtype", SystemObject."AL Namespace");
    // expect: AllObj Normal System.Reflection
SystemObject.Get(SystemObject."Object Type"::TableData, 2000000006);
Message('%1', SystemObject."Object Name");                                  // expect: Company
SystemObject.Get(SystemObject."Object Type"::Codeunit, 2000000007);
Message('%1', SystemObject."Object Name");                                  // expect: Filter Helper Triggers
SystemObject.SetRange("Object ID", 50000, 1999999999);
Message('%1', SystemObject.IsEmpty());                                      // expect: Yes
// --- Of the table with the classification of fields the key is not classified. Observed: Microsoft's tests of it
var
    Declared: Record Field;
Declared.Get(Database::"Data Sensitivity", 1);
Message('%1', Declared.DataClassification);                                   // expect: SystemMetadata
