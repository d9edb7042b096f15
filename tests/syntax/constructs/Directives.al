#define INNER
#undef OUTER
#if not ON
namespace Alrun.Off;
#else
namespace Alrun.On;
#endif

#if ON and (INNER or OUTER)
using System.Text;
#elif OUTER
using System.Outer;
#endif
#pragma warning disable AA0001, AL0432 // reason

#region Objects
codeunit 50120 Directives
#if ON
    implements IShape
#endif
{
    #region Nested
    procedure Split(A: Integer
#if ON
        ; B: Integer
#endif
        )
#if not ON
    begin
        if A > 1
#else
    var
    begin
        if B > 1
#endif
        then
            Call(A,
#if ON
                B,
#endif
                1 +
#if ON
                2
#else
                3 *
#if OUTER
                4 *
#endif
                5
#endif
            );
#pragma implicitwith disable
        Text := '#if not a directive';
        Verbatim := @'
#if this is text
';
        /* 
#if nor this
        */
    end;
    #endregion

#if ON
    procedure OnlyOn() begin end;
#elif OFF
    garbage ) that is ' never read
    #pragma unknown
#endif
#if OFF
    garbage
#if nested
#else
#endif
#elif ON
    procedure Second() begin end;
#else
    procedure Otherwise() begin end;
#endif
}
#endregion
