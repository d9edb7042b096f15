// Docs: methods-auto/database/database-locktimeout-method, methods-auto/database/database-locktimeoutduration-method
// Undocumented: the default duration, 10 seconds.
// --- is on, and can be set
Message('%1 %2', LockTimeout(), LockTimeoutDuration());  // expect: Yes 10
LockTimeout(false);
Message('%1 %2', LockTimeout, Database.LockTimeoutDuration);  // expect: No 10
LockTimeout(true);
Message('%1', LockTimeout());  // expect: Yes
// --- the duration is in seconds, and 0 or less is no timeout
var
    Before: Integer;
Before := LockTimeoutDuration();
LockTimeoutDuration(600);
Message('%1 %2', LockTimeout(), LockTimeoutDuration());  // expect: Yes 600
LockTimeoutDuration(0);
Message('%1', LockTimeout());  // expect: No
LockTimeoutDuration(-1);
Message('%1', LockTimeout());  // expect: No
LockTimeoutDuration(Before);
Message('%1 %2', LockTimeout(), LockTimeoutDuration());  // expect: Yes 10
