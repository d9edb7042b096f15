// Observed: IntegrationMasterDataSynch compares Field.Type with FieldType, MonitorFieldPagesTest gets AllObjWithCaption by
// ObjectType::Table (microsoft/BCApps). The numbers are those of the tables of the platform.
var
    Field: Record Field;
    AllObj: Record AllObj;
    Type: FieldType;
    Kind: ObjectType;
Field.Type := Field.Type::DateTime;
Message('%1', Field.Type = FieldType::DateTime);            // expect: Yes
Message('%1', Field.Type = FieldType::Date);                // expect: No
Type := FieldType::Code;
Field.Type := Type;
Message('%1', Field.Type);                                  // expect: Code
AllObj."Object Type" := ObjectType::Query;
Message('%1', AllObj."Object Type");                        // expect: Query
Kind := ObjectType::Codeunit;
Message('%1 %2', Kind, Format(Kind, 0, 9));                 // expect: Codeunit 5
// ---
// Every member has the number that the platform's table gives it.
var
    Field: Record Field;
    AllObj: Record AllObj;
Message('%1', AllObj."Object Type"::Table = ObjectType::Table);             // expect: Yes
Message('%1', AllObj."Object Type"::Report = ObjectType::Report);           // expect: Yes
Message('%1', AllObj."Object Type"::XMLport = ObjectType::XmlPort);         // expect: Yes
Message('%1', AllObj."Object Type"::MenuSuite = ObjectType::MenuSuite);     // expect: Yes
Message('%1', AllObj."Object Type"::Page = ObjectType::Page);               // expect: Yes
Message('%1', Field.Type::Boolean = FieldType::Boolean);                    // expect: Yes
Message('%1', Field.Type::Integer = FieldType::Integer);                    // expect: Yes
Message('%1', Field.Type::BigInteger = FieldType::BigInteger);              // expect: Yes
Message('%1', Field.Type::Decimal = FieldType::Decimal);                    // expect: Yes
Message('%1', Field.Type::Option = FieldType::Option);                      // expect: Yes
Message('%1', Field.Type::Text = FieldType::Text);                          // expect: Yes
Message('%1', Field.Type::Time = FieldType::Time);                          // expect: Yes
Message('%1', Field.Type::Duration = FieldType::Duration);                  // expect: Yes
Message('%1', Field.Type::GUID = FieldType::Guid);                          // expect: Yes
Message('%1', Field.Type::BLOB = FieldType::Blob);                          // expect: Yes
Message('%1', Field.Type::MediaSet = FieldType::MediaSet);                  // expect: Yes
