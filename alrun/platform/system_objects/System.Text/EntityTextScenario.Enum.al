namespace System.Text;

enum 2000000002 "Entity Text Scenario"
{
    Extensible = true;
}
