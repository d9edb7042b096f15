// Docs: methods-auto/navapp/navapp-getarchiverecordref-method
// Undocumented: the texts of what alrun refuses.
// --- there is no archived data
var
    RecRef: RecordRef;
Message('>%1< %2', NavApp.GetArchiveVersion(), NavApp.GetArchiveRecordRef(18, RecRef));    // expect: >< No
NavApp.DeleteArchiveData(18);
Message('%1', NavApp.RestoreArchiveData(18));   // expect: No
NavApp.RestoreArchiveData(18, true);            // error: There is no archived data of the table 18.
// ---
NavApp.LoadPackageData(18);                     // error: alrun does not support NavApp.LoadPackageData...
// ---
CodeCoverageLoad();                             // error: alrun does not support System.CodeCoverageLoad...
// ---
Message(GetDocumentUrl(CreateGuid()));          // error: alrun does not support System.GetDocumentUrl...
