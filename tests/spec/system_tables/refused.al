// Undocumented: the virtual tables that alrun has nothing to show for fail by name.
var
    Files: Record File;
Files.SetRange(Path, 'C:\');
if Files.FindFirst() then;                   // run-time error AlrunUnsupported: alrun does not support the virtual table File.
// ---
var
    Types: Record "Table Field Types";
Message('%1', Types.Count());                // run-time error AlrunUnsupported: alrun does not support the virtual table Table Field Types.
