// Docs: devenv-virtual-tables
// Observed: what a real server says of the session that reads, in Session and Active Session.
var
    Sess: Record Session;
    Active: Record "Active Session";
Sess.SetRange("My Session", true);
Sess.FindFirst();
Message('%1 %2 %3', Sess.Count(), Sess."Connection ID" = SessionId(), Sess."User ID" = UserId());   // expect: 1 Yes Yes
Message('%1 %2 %3', Sess."Login Date" <> 0D, Sess."Login Time" <> 0T, Sess."Host Name" <> '');   // expect: Yes Yes Yes
Sess.Reset();
Message('%1', Sess.Count());                                                  // expect: 1
Message('%1 %2', Sess.Get(SessionId()), Sess.Get(-987654));                   // expect: Yes No
Sess.SetRange("My Session", false);
Message('%1', Sess.IsEmpty());                                                // expect: Yes
Active.Get(ServiceInstanceId(), SessionId());
Message('%1', CurrentClientType());                                           // expect: Web
Message('%1 %2 %3', Active."User ID" = UserId(), Active."User SID" = UserSecurityId(), Active."Client Type");   // expect: Yes Yes Web Client
Message('%1 %2', Active."Login Datetime" <> 0DT, IsNullGuid(Active."Session Unique ID"));   // expect: Yes No
Message('%1', Active.Get(ServiceInstanceId(), -987654));                      // expect: No
Message('%1', Active.Get(0, SessionId()));                                     // expect: No
Active.SetRange("Server Instance ID", ServiceInstanceId());
Active.SetRange("Session ID", SessionId());
Message('%1', Active.Count());                                                // expect: 1
// --- Locks are not recorded
var
    Locks: Record "Database Locks";
Message('%1', Locks.IsEmpty());                                               // expect: Yes
