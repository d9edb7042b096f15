// Docs: directives/devenv-directive-pragma-warning
// Warnings that the program disables, all or one, until it restores them.
table 50100 Spec
{
    fields
    {
        field(1; Id; Integer) { }
#pragma warning disable AL0717
        field(2; A; Boolean) { FieldClass = FlowField; }
#pragma warning restore AL0717
        field(3; B; Boolean) { FieldClass = FlowField; }    // warning AL0717 on B: 'for the field 'B''
#pragma warning disable AL0432, AL0717 // both
        field(4; C; Boolean) { FieldClass = FlowField; }
#pragma warning restore
        field(5; D; Boolean) { FieldClass = FlowField; }    // warning AL0717 on D: 'for the field 'D''
#pragma warning disable AL0432
        field(6; E; Boolean) { FieldClass = FlowField; }    // warning AL0717 on E: 'for the field 'E''
#pragma warning disable
        field(7; F; Boolean) { FieldClass = FlowField; }
    }
}
