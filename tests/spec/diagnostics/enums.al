// Docs: diagnostics/diagnostic-al398, -al587, -al675
// Ordinals and interfaces.
interface ISpec
{
    procedure Run()
}
codeunit 50100 Spec implements ISpec, ISpec                 // error AL0587 on ISpec: ''ISpec' is already listed in the interface list.'
{
    procedure Run()
    begin
    end;
}
enum 50100 Spec implements ISpec
{
    DefaultImplementation = ISpec = Spec, ISpec = Spec;     // error AL0675 on ISpec = Spec, ISpec = Spec: 'An implementation for the interface 'ISpec' is already specified in this list.'
    value(2147483648; Large) { }                            // error AL0398 on 2147483648: 'Constant value '2147483648' is outside of the valid ordinal range for this enum type.'
    value(2147483647; Largest) { }
}
