// Docs: learn.microsoft.com/dotnet/api/system.collections.generic
// --- a dictionary: what it has and has not, and its pairs
dotnet
{
    assembly(mscorlib)
    {
        type("System.Collections.Generic.Dictionary`2"; GenericDictionary2) { }
        type("System.Collections.Generic.SortedDictionary`2"; GenericSortedDictionary2) { }
        type("System.Collections.Generic.KeyValuePair`2"; KeyValuePair) { }
        type("System.Collections.Hashtable"; Hashtable) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Words: DotNet GenericDictionary2;
        Sorted: DotNet GenericSortedDictionary2;
        Table: DotNet Hashtable;
        Pair: DotNet KeyValuePair;
        Found: Text;
        Number: Integer;
    begin
        Words := Words.Dictionary();
        Words.Add('b', 2);
        Words.Add('B', 3);
        Words.Item('a') := 1;
        Message('%1 %2 %3', Words.Count, Words.ContainsKey('b'), Words.ContainsValue(7));   // expect: 3 Yes No
        Number := Words.Item('b');
        Message('%1 %2', Number, Words.TryGetValue('a', Number));                           // expect: 2 Yes
        Message('%1 %2', Number, Words.TryGetValue('x', Number));                           // expect: 1 No
        asserterror Words.Add('b', 4);
        Message(GetLastErrorText());
        // expect: A call to System.Collections.Generic.Dictionary`2.Add failed with this message: An item with the same key has already been added. Key: b
        asserterror Number := Words.Item('x');
        Message(GetLastErrorText());
        // expect: A call to System.Collections.Generic.Dictionary`2.Item failed with this message: The given key 'x' was not present in the dictionary.
        asserterror Words.Item(Found) := Words.Item('none');
        foreach Pair in Words do
            Message('%1=%2', Pair.Key, Pair.Value);
        // expect: b=2
        // expect: B=3
        // expect: a=1
        foreach Found in Words.Keys do
            Message(Found);
        // expect: b
        // expect: B
        // expect: a
        Sorted := Sorted.SortedDictionary();
        Sorted.Add('b', 2);
        Sorted.Add('a', 1);
        Sorted.Add('B', 3);
        foreach Pair in Sorted do
            Message('%1', Pair.Key);
        // expect: a
        // expect: b
        // expect: B
        Table := Table.Hashtable();
        Table.Add('a', 1);
        Message('%1 %2', Table.Contains('a'), IsNull(Table.Item('b')));                     // expect: Yes Yes
        asserterror Table.Add('a', 1);
        Message('%1', GetLastErrorText().Contains('Item has already been added. Key in dictionary: ''a''  Key being added: ''a'''));   // expect: Yes
    end;
}
// --- lists, sets, stacks and queues
dotnet
{
    assembly(mscorlib)
    {
        type("System.Collections.Generic.List`1"; GenericList1) { }
        type("System.Collections.Generic.HashSet`1"; GenericHashSet1) { }
        type("System.Collections.ArrayList"; ArrayList) { }
        type("System.Collections.Stack"; Stack) { }
        type("System.Collections.Queue"; Queue) { }
        type("System.Collections.IEnumerator"; IEnumerator) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        List: DotNet GenericList1;
        Set: DotNet GenericHashSet1;
        Untyped: DotNet ArrayList;
        Stack: DotNet Stack;
        Queue: DotNet Queue;
        Walk: DotNet IEnumerator;
        Text: Text;
    begin
        List := List.List();
        List.Add('c');
        List.Add('a');
        List.Insert(1, 'b');
        List.Item(0) := 'd';
        Text := List.Item(1);
        Message('%1 %2 %3 %4', List.Count, Text, List.IndexOf('a'), List.Contains('c'));    // expect: 3 b 2 No
        List.Sort();
        foreach Text in List do
            Message(Text);
        // expect: a
        // expect: b
        // expect: d
        Message('%1 %2', List.Remove('b'), List.Remove('b'));                               // expect: Yes No
        asserterror List.RemoveAt(2);
        Message('%1', GetLastErrorText().Contains('Index was out of range.'));              // expect: Yes
        Untyped := Untyped.ArrayList();
        Message('%1 %2', Untyped.Add('x'), Untyped.Add(1));                                 // expect: 0 1
        Set := Set.HashSet();
        Message('%1 %2 %3', Set.Add(1), Set.Add(1), Set.Count);                             // expect: Yes No 1
        Stack := Stack.Stack();
        Stack.Push(1);
        Stack.Push(2);
        Message('%1 %2 %3', Stack.Pop(), Stack.Peek(), Stack.Count);                        // expect: 2 1 1
        Queue := Queue.Queue();
        Queue.Enqueue(1);
        Queue.Enqueue(2);
        Message('%1 %2', Queue.Dequeue(), Queue.Count);                                     // expect: 1 1
        Stack.Clear();
        asserterror Stack.Pop();
        Message(GetLastErrorText());            // expect: A call to System.Collections.Stack.Pop failed with this message: Stack empty.
        Walk := List.GetEnumerator();
        asserterror Text := Walk.Current;
        while Walk.MoveNext() do begin
            Text := Walk.Current;
            Message(Text);
        end;
        // expect: a
        // expect: d
    end;
}
// --- arrays keep their length; types are values
dotnet
{
    assembly(mscorlib)
    {
        type("System.Array"; NetArray) { }
        type("System.String"; NetString) { }
        type("System.Int32"; NetInt) { }
        type("System.Byte"; NetByte) { }
        type("System.Type"; NetType) { }
        type("System.Enum"; NetEnum) { }
        type("System.Text.RegularExpressions.RegexOptions"; RegexOptions) { }
        type("My.Own"; Own) { }
    }
}
codeunit 50100 Caller
{
    trigger OnRun()
    var
        Values: DotNet NetArray;
        Word: DotNet NetString;
        Number: DotNet NetInt;
        Kind: DotNet NetType;
        Enum: DotNet NetEnum;
        Options: DotNet RegexOptions;
        Own: DotNet Own;
        Whole: Integer;
    begin
        Values := Values.CreateInstance(GetDotNetType(Number), 2);
        Values.SetValue(5, 1);
        Whole := Values.GetValue(0);
        Message('%1 %2 %3', Values.Length, Whole, Values.GetValue(1));                      // expect: 2 0 5
        asserterror Values.SetValue(1, 2);
        Message(GetLastErrorText());    // expect: A call to System.Array.SetValue failed with this message: Index was outside the bounds of the array.
        Values := Values.CreateInstance(Word.GetType(), 1);
        Message('%1', IsNull(Values.GetValue(0)));                                          // expect: Yes
        Kind := GetDotNetType(Own);
        Message('%1 %2', Kind.FullName, Kind.Name);                                         // expect: My.Own Own
        Kind := GetDotNetType('a');
        Message('%1 %2', Kind.Equals(GetDotNetType(Word)), Kind.Equals(GetDotNetType(Own)));    // expect: Yes No
        Options := Enum.Parse(GetDotNetType(Options), 'Multiline');
        Message(Options.ToString());                                                        // expect: Multiline
        asserterror Options := Enum.Parse(GetDotNetType(Options), 'Nope');
        Message(GetLastErrorText());    // expect: A call to System.Enum.Parse failed with this message: Requested value 'Nope' was not found.
    end;
}
