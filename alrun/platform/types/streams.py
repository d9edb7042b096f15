"""CopyStream.

Docs: methods-auto/system/system-copystream-method
"""

from __future__ import annotations

from alrun.runtime.values.streams import InStream, OutStream, opened_in_stream, opened_out_stream
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method(
    "System.CopyStream(OutStream: OutStream, InStream: InStream [, BytesToRead: Integer]): Boolean",
    bare=True,
)
def copy_stream(out_stream: OutStream | None, in_stream: InStream | None, bytes_to_read: int | None = None) -> bool:
    """Write what was not read of a stream to another one, or as many bytes of it as are asked for.

    Docs: methods-auto/system/system-copystream-method
    """
    source = opened_in_stream(in_stream)
    target = opened_out_stream(out_stream)
    target.write(source.read_rest() if bytes_to_read is None else source.read(bytes_to_read))
    return True
