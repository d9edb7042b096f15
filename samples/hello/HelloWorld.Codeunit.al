codeunit 50100 "Hello World"
{
    trigger OnRun()
    begin
        Message('Hello, %1!', GetName());
    end;

    local procedure GetName(): Text
    begin
        exit('world');
    end;
}
