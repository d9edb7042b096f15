// Docs: devenv-permissions-on-database-objects, properties/devenv-permissions-property, devenv-virtual-tables
// Docs: devenv-page-background-tasks, methods-auto/query/queryinstance-columncaption-method
// --- shared
table 50100 Customer
{
    fields { field(1; "No."; Code[20]) { } field(2; Total; Decimal) { FieldClass = FlowField; CalcFormula = sum(Entry.Amount); } }
    keys { key(PK; "No.") { } }
}
table 50101 Entry
{
    fields { field(1; "Entry No."; Integer) { } field(2; Amount; Decimal) { } }
}
table 50102 Setup
{
    DataPerCompany = false;
    fields { field(1; "No."; Code[20]) { } field(2; Number; Integer) { } }
}
query 50100 Customers
{
    elements
    {
        dataitem(Customer; Customer) { column(No; "No.") { } }
    }
}
query 50101 Trusted
{
    Permissions = tabledata Customer = r;
    elements
    {
        dataitem(Customer; Customer) { column(No; "No.") { } }
    }

    procedure First(): Code[20]
    begin
        Open();
        Read();
        exit(No);
    end;
}
query 50102 Totals
{
    elements
    {
        dataitem(Customer; Customer) { column(Total; Total) { } }
    }
}
query 50103 Numbers
{
    elements
    {
        dataitem(Setup; Setup)
        {
            column(No; "No.") { }
            dataitem(Integer; Integer)
            {
                DataItemLink = Number = Setup.Number;
                SqlJoinType = InnerJoin;
                column(Number; Number) { }
                filter(More; Number) { }
            }
        }
    }
}
query 50104 Objects
{
    OrderBy = ascending(ID);
    elements
    {
        dataitem(AllObj; AllObj)
        {
            DataItemTableFilter = "Object Type" = const(Query);
            column(ID; "Object ID") { }
            column(Name; "Object Name") { }
        }
    }
}
query 50105 Users
{
    elements
    {
        dataitem(User; User)
        {
            column(Name; "User Name") { Caption = 'Who'; }
            dataitem(Company; Company)
            {
                SqlJoinType = CrossJoin;
                column(InCompany; Name) { CaptionML = ENU = 'Company', DAN = 'Regnskab'; }
            }
        }
    }
}
permissionset 50100 Runner { Permissions = codeunit * = X; }
permissionset 50101 Reader { IncludedPermissionSets = Runner; Permissions = tabledata Customer = R, query * = X; }
permissionset 50102 Indirect { IncludedPermissionSets = Runner; Permissions = tabledata Customer = r, query * = X; }
permissionset 50104 Opener { IncludedPermissionSets = Runner; Permissions = tabledata Customer = R, query * = x; }
permissionset 50103 Writer { IncludedPermissionSets = Reader; Permissions = tabledata Customer = RI, table Customer = X; }
// --- a query is run by who may run it [permissions: Runner]
codeunit 50100 Main
{
    trigger OnRun()
    var
        Customers: Query Customers;
    begin
        Message('%1', Customers.Open());                    // expect: No
        Customers.Open();                                   // run-time error DB:ExecuteObjDenied: Sorry, the current permissions prevented the action. (Query 50100 Customers Execute: ...
    end;
}
// --- the Permissions that count are those of who opens it [permissions: Opener]
codeunit 50100 Main
{
    Permissions = query Customers = X;

    trigger OnRun()
    var
        Customers: Query Customers;
        Trusted: Query Trusted;
    begin
        Message('%1', Customers.Open());                    // expect: Yes
        Message('%1', Trusted.Open());                      // expect: No
    end;
}
// --- and reads what they may read [permissions: Indirect]
codeunit 50100 Main
{
    Permissions = tabledata Customer = r;

    trigger OnRun()
    var
        Customers: Query Customers;
        Trusted: Query Trusted;
    begin
        Message('%1', Trusted.Open());                      // expect: Yes
        Trusted.Close();
        Message('%1', Customers.Open());                    // expect: No
        Customers.Open();                                   // run-time error DB:ClientReadDenied: Sorry, the current permissions prevented the action. (TableData 50100 Customer Read: ...
    end;
}
// --- a FlowField reads its table [permissions: Reader]
codeunit 50100 Main
{
    trigger OnRun()
    var
        Customers: Query Customers;
        Totals: Query Totals;
    begin
        Message('%1', Customers.Open());                    // expect: Yes
        Totals.Open();                                      // run-time error DB:ClientReadDenied: Sorry, the current permissions prevented the action. (TableData 50101 Entry Read: ...
    end;
}
// --- the code of a query uses its own Permissions [permissions: Writer]
codeunit 50100 Main
{
    trigger OnRun()
    var
        Customer: Record Customer;
        Trusted: Query Trusted;
    begin
        Customer."No." := 'A';
        Customer.Insert();
        Message(Trusted.First());                           // expect: A
    end;
}
// --- a session that may only read [read-only]
var
    Customers: Query Customers;
Customers.Open();
Message('%1', Customers.Read());                            // expect: No
// --- the company's own rows
var
    Company: Record Company;
    Customer: Record Customer;
    Customers: Query Customers;
Company.Name := 'Other';
Company.Insert();
Customer.ChangeCompany('Other');
Customer."No." := 'A';
Customer.Insert();
Customers.Open();
Message('%1', Customers.Read());                            // expect: No
Customer.ChangeCompany(CompanyName());
Customer."No." := 'B';
Customer.Insert();
Customers.Open();
while Customers.Read() do
    Message(Customers.No);                                  // expect: B
// --- tables whose rows are computed are joined like others
var
    Setup: Record Setup;
    Numbers: Query Numbers;
    Objects: Query Objects;
Setup."No." := 'A';
Setup.Number := 5;
Setup.Insert();
Setup."No." := 'B';
Setup.Number := 7;
Setup.Insert();
Numbers.SetFilter(More, '>5');
Numbers.Open();
while Numbers.Read() do
    Message('%1 %2', Numbers.No, Numbers.Number);           // expect: B 7
Objects.TopNumberOfRows(2);
Objects.Open();
while Objects.Read() do
    Message('%1 %2', Objects.ID, Objects.Name);
// expect: 50100 Customers
// expect: 50101 Trusted
// --- the platform's tables, and captions in the user's language [user: ANNA] [company: Shop] [language: 1030]
var
    Users: Query Users;
Users.SetRange(Name, UserId());
Users.Open();
while Users.Read() do
    Message('%1 %2', Users.Name, Users.InCompany);            // expect: ANNA Shop
Message('%1 %2', Users.ColumnCaption(Name), Users.ColumnCaption(InCompany)); // expect: Who Regnskab
// --- what cannot be read
table 50103 Account
{
    TableType = CRM;
    ExternalName = 'account';
    fields { field(1; AccountId; Guid) { ExternalName = 'accountid'; } }
    keys { key(PK; AccountId) { } }
}
query 50110 Accounts
{
    elements
    {
        dataitem(Account; Account) { column(AccountId; AccountId) { } }
    }
}
query 50111 "By Total"
{
    elements
    {
        dataitem(Customer; Customer)
        {
            column(No; "No.") { }
            dataitem(Entry; Entry)
            {
                DataItemLink = Amount = Customer.Total;     // warning AL0910: 'Total'
                column(EntryNo; "Entry No.") { }
            }
        }
    }
}
query 50112 "Same Names"
{
    elements
    {
        dataitem(Customer; Customer) { column(No; "No.") { } column(Customer; "No.") { } }
    }
}
codeunit 50100 Main
{
    trigger OnRun()
    var
        Accounts: Query Accounts;
        ByTotal: Query "By Total";
        SameNames: Query "Same Names";
    begin
        asserterror Accounts.Open();
        Message(GetLastErrorText());                        // expect: alrun does not support queries that read tables of another database, such as Account.
        asserterror ByTotal.Open();
        Message(GetLastErrorText());                        // expect: alrun does not support a DataItemLink with the field Total, which is stored in no table.
        SameNames.Open();                                   // error AlrunNotCompiled: The query Same Names did not compile.
    end;
}
