codeunit 50105 "Install Library"
{
    Subtype = Install;

    trigger OnInstallAppPerCompany()
    begin
        InsertAuthor('AUSTEN', 'Jane Austen');
        InsertAuthor('DICKENS', 'Charles Dickens');
        InsertBook('B1', 'Emma', 'AUSTEN', false);
        InsertBook('B2', 'Persuasion', 'AUSTEN', false);
        InsertBook('B3', 'Hard Times', 'DICKENS', false);
        InsertBook('B4', 'The Complete Works', 'DICKENS', true);
        InsertMember('M1', 'Mary');
        InsertMember('M2', 'Peter');
    end;

    local procedure InsertAuthor(Code: Code[20]; Name: Text[100])
    var
        Author: Record Author;
    begin
        Author.Validate(Code, Code);
        Author.Name := Name;
        Author.Insert(true);
    end;

    local procedure InsertBook(No: Code[20]; Title: Text[100]; AuthorCode: Code[20]; ReferenceOnly: Boolean)
    var
        Book: Record Book;
    begin
        Book.Validate("No.", No);
        Book.Title := Title;
        Book.Validate("Author Code", AuthorCode);
        Book."Reference Only" := ReferenceOnly;
        Book.Insert(true);
    end;

    local procedure InsertMember(No: Code[20]; Name: Text[100])
    var
        Member: Record Member;
    begin
        Member.Validate("No.", No);
        Member.Name := Name;
        Member.Insert(true);
    end;
}
