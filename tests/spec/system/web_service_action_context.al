// Docs: methods-auto/webserviceactioncontext/webserviceactioncontext-data-type
// Observed: on servers of versions 27 and 28.
// --- what a new one holds
var
    Context: WebServiceActionContext;
Message('%1 %2', Context.GetObjectId(), Context.GetResultCode());   // expect: 0 None
Message('%1', Context.GetObjectType() in [ObjectType::Table, ObjectType::Page, ObjectType::Report, ObjectType::Codeunit,
    ObjectType::XmlPort, ObjectType::Query, ObjectType::MenuSuite]);    // expect: No
// --- each property has what was set last
var
    Context: WebServiceActionContext;
Context.SetObjectId(50123);
Context.SetObjectId(-7);
Context.SetObjectType(ObjectType::Report);
Context.SetObjectType(ObjectType::Page);
Context.SetResultCode(WebServiceActionResultCode::Created);
Message('%1 %2 %3', Context.GetObjectId(), Context.GetObjectType(), Context.GetResultCode());   // expect: -7 Page Created
Context.SetResultCode(WebServiceActionResultCode::Deleted);
Message(Format(Context.GetResultCode()));       // expect: Deleted
Context.SetResultCode(WebServiceActionResultCode::None);
Message(Format(Context.GetResultCode()));       // expect: None
// --- Get and Updated are both 200
var
    Context: WebServiceActionContext;
Context.SetResultCode(WebServiceActionResultCode::Updated);
Message(Format(Context.GetResultCode()));       // expect: Get
// --- a field is in the key once
var
    Context: WebServiceActionContext;
    Other: WebServiceActionContext;
Message('%1', Context.AddEntityKey(1, 'a text'));       // expect: Yes
Message('%1', Context.AddEntityKey(2, CreateGuid()));   // expect: Yes
Message('%1', Context.AddEntityKey(1, 'a text'));       // expect: No
Message('%1', Context.AddEntityKey(3, 20240101D));      // expect: Yes
Other := Context;
Other.SetObjectId(5);
Message('%1 %2', Context.GetObjectId(), Other.AddEntityKey(3, 0));      // expect: 5 No
Clear(Context);
Message('%1 %2', Context.AddEntityKey(1, 'again'), Context.GetObjectId());  // expect: Yes 0
Context.AddEntityKey(1, 'again');       // error: The field 1 is in the key of the WebServiceActionContext already.
// --- it goes into a Variant, and has a text
var
    Context: WebServiceActionContext;
    Holder: Variant;
Holder := Context;
Message('%1 %2', Holder.IsInteger(), Format(Holder) = '');      // expect: No No
// --- it does not come out of a Variant, and nothing compares it
var
    Context: WebServiceActionContext;
    Other: WebServiceActionContext;
    Holder: Variant;
Context := Holder;              // error AL0122: 'Cannot implicitly convert type 'Variant' to 'WebServiceActionContext'.'
if Context = Other then;        // error AL0175: 'Operator '=' cannot be applied to operands of type 'WebServiceActionContext' and 'WebServiceActionContext'.'
