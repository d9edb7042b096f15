// Docs: diagnostics/diagnostic-al116, -al220
// Properties that take one of a few words, or true or false.
page 50100 Spec
{
    PageType = Crad;                                        // error AL0116 on Crad: 'Invalid value for 'PageType'. Allowed values are 'Card,List,RoleCenter,CardPart,ListPart,Document,Worksheet,ListPlus'
    UsageCategory = Documents;
    InsertAllowed = Yes;                                    // error AL0220 on Yes: 'Syntax error, boolean literal expected. Use 'true' or 'false'.'
    DeleteAllowed = TRUE;
    layout
    {
        area(Content)
        {
            field(A; 1)
            {
                Importance = High;                          // error AL0116 on High: 'Invalid value for 'Importance'. Allowed values are 'Standard,Promoted,Additional'.'
                Style = strong;
            }
        }
    }
}
table 50100 Spec
{
    DataPerCompany = 1;                                     // error AL0220 on 1: 'Syntax error, boolean literal expected.'
    fields
    {
        field(1; Id; Integer)
        {
            DataClassification = Customer;                  // error AL0116 on Customer: 'Invalid value for 'DataClassification'.'
            FieldClass = Normal;
        }
    }
}
