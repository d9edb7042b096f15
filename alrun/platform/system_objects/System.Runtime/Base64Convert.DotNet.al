namespace System.Runtime;

dotnet
{
    assembly(netstandard)
    {
        type("System.Convert"; "Base64Convert.Convert") { }
        type("System.Text.Encoding"; "Base64Convert.Encoding") { }
        type("System.IO.MemoryStream"; "Base64Convert.MemoryStream") { }
        type("System.IO.StreamReader"; "Base64Convert.StreamReader") { }
        type("System.Array"; "Base64Convert.Array") { }
    }
}
