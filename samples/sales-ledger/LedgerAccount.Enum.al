enum 50100 "Ledger Account"
{
    Extensible = true;

    value(0; Receivables) { }
    value(1; Sales) { }
    value(2; VAT) { Caption = 'Value Added Tax'; }
}
