// Docs: properties/devenv-optionordinalvalues-property
// --- shared
table 50100 Product
{
    fields
    {
        field(1; "No."; Code[20]) { }
        field(2; State; Option)
        {
            InitValue = " ";
            OptionCaption = 'None,Published,Deleted';
            OptionMembers = " ",Published,Deleted;
            OptionOrdinalValues = -1, 0, 2;
        }
    }
    keys { key(PK; "No.") { } }
}
// ---
// The members of an option have the numbers that are written.
var
    Product: Record Product;
    Number: Integer;
Number := Product.State::Deleted;
Message('%1', Number);                                      // expect: 2
Product.Init();
Number := Product.State;
Message('%1 %2', Number, Product.State);                    // expect: -1 None
Product.State := 0;
Message('%1', Product.State);                               // expect: Published
Message('%1', Product.State = Product.State::Published);    // expect: Yes
Message(Format(Product.State::Deleted, 0, 9));              // expect: 2
Evaluate(Product.State, 'Deleted');
Message('%1', Product.State);                               // expect: Deleted
Evaluate(Product.State, '2');
Message('%1', Product.State);                               // expect: Deleted
Product.State := 1;
Message('%1', Product.State);                               // expect: 1
// ---
// They are what a filter and the database compare.
var
    Product: Record Product;
Product.Init();
Product."No." := 'A';
Product.Insert();
Product."No." := 'B';
Product.State := Product.State::Deleted;
Product.Insert();
Product.SetRange(State, Product.State::Deleted);
Product.FindFirst();
Message(Product."No.");                                     // expect: B
Product.SetFilter(State, 'None');
Product.FindFirst();
Message(Product."No.");                                     // expect: A
Message(Product.GetFilters());                              // expect: State: None
