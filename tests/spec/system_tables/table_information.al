// Undocumented: Table Information has the tables that have been used. Docs: devenv-virtual-tables
// --- shared
table 50100 Mine { fields { field(1; "No."; Integer) { } } }
table 50101 Shared { DataPerCompany = false; fields { field(1; "No."; Integer) { } } }
// ---
var
    Mine: Record Mine;
    Shared: Record Shared;
    Information: Record "Table Information";
for Mine."No." := 1 to 3 do
    Mine.Insert();
Shared.Insert();
Information.SetRange("Company Name", CompanyName());
Information.SetRange("Table No.", 50100);
Information.FindFirst();
Message('%1 %2', Information."Table Name", Information."No. of Records");     // expect: Mine 3
Mine.DeleteAll();
Information.Get(CompanyName(), 50100);
Message('%1', Information."No. of Records");                                  // expect: 0
Information.Get('', 50101);
Message('%1 %2', Information."Table Name", Information."No. of Records");     // expect: Shared 1
Message('%1', Information.Get('', 50100));                                    // expect: No
