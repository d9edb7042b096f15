codeunit 50100 Main
{
    trigger OnRun()
    begin
        Message('before');
        Error('');
        Message('after');
    end;
}
