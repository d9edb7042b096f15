// Docs: properties/devenv-tablerelation-property; the text of the error is observed
// --- shared
table 50100 Country
{
    fields
    {
        field(1; Code; Code[10]) { }
        field(2; Region; Code[10]) { }
    }
}
table 50101 Customer
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; "Country Code"; Code[10]) { TableRelation = Country; }
        field(3; Kind; Option) { OptionMembers = Company,Person; }
        field(4; "Parent No."; Code[20])
        {
            TableRelation = if (Kind = const(Company)) Customer."No." where(Kind = const(Company))
            else if (Kind = const(Person)) Customer where("Country Code" = field("Country Code"));
        }
        field(5; "Free Code"; Code[10])
        {
            TableRelation = Country.Code;
            ValidateTableRelation = false;
        }
    }
}
// ---
var
    Country: Record Country;
    Customer: Record Customer;
Country.Code := 'DK';
Country.Insert();
Customer.Validate("Country Code", 'DK');
Customer.Validate("Country Code", '');
Customer."Country Code" := 'XX'; // an assignment checks nothing
Customer.Validate("Free Code", 'XX');
Message(Customer."Country Code");                           // expect: XX
Message('%1', Customer.Relation("Country Code") = Database::Country);   // expect: Yes
Customer.Validate("Country Code", 'SE');                    // run-time error: The field Country Code of table Customer contains a value (SE) that cannot be found in the related table (Country).
// ---
// Conditions on the own record choose the relation, filters on the related table narrow it.
var
    Customer: Record Customer;
    Other: Record Customer;
Other."No." := 'P1';
Other.Kind := Other.Kind::Person;
Other."Country Code" := 'DK';
Other.Insert();
Other."No." := 'C1';
Other.Kind := Other.Kind::Company;
Other."Country Code" := '';
Other.Insert();
Commit();
Customer.Validate("Parent No.", 'C1');
asserterror Customer.Validate("Parent No.", 'P1');
Message('%1', GetLastErrorText().Contains('cannot be found in the related table (Customer)'));  // expect: Yes
Message(Customer."Parent No.");                             // expect: C1
Customer.Kind := Customer.Kind::Person;
Customer."Country Code" := 'DK';
Customer.Validate("Parent No.", 'P1');
Customer.Validate("Parent No.", 'C1');                      // run-time error: The field Parent No. of table Customer contains a value (C1) that cannot be found in the related table (Customer).
// ---
// Relation is an error for a field without one, 0 where no condition holds. Observed.
var
    Customer: Record Customer;
Customer.Kind := 5;
Message('%1', Customer.Relation("Parent No."));             // expect: 0
Message('%1', Customer.Relation("No."));                    // run-time error: The field No. in the Customer table has no table relation.
