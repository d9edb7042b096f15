"""Blob: the content of a Blob field. What is written stays in the record until Insert or Modify.

Docs: methods-auto/blob/blob-data-type
"""

from __future__ import annotations

from alrun.runtime.session import Session
from alrun.runtime.values.blobs import Blob, BlobWriter, blob_bytes, blob_size, open_channel
from alrun.runtime.values.encodings import MS_DOS, stream_encoding
from alrun.runtime.values.references import Ref
from alrun.runtime.values.streams import InStream, OutStream
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


# The pages do not say `var`, but the variable of the stream is given another one.


@method("Blob.CreateInStream(var InStream: InStream [, Encoding: TextEncoding])")
def create_in_stream(place: Ref, in_stream: Ref, encoding: int = MS_DOS) -> None:
    """Open the Blob for reading. It is empty before CalcFields has loaded it.

    Docs: methods-auto/blob/blob-createinstream-method
    """
    blob: Blob = place.value  # type: ignore[assignment]  # what Blob fields hold
    in_stream.value = InStream(open_channel(place, blob), stream_encoding(encoding))


@method("Blob.CreateOutStream(var OutStream: OutStream [, Encoding: TextEncoding])")
def create_out_stream(place: Ref, out_stream: Ref, encoding: int = MS_DOS) -> None:
    """Open the Blob for writing from its beginning. What is not written over stays, unless the Blob is cleared before.

    Docs: methods-auto/blob/blob-createoutstream-method
    """
    blob: Blob = place.value  # type: ignore[assignment]  # what Blob fields hold
    out_stream.value = OutStream(BlobWriter(open_channel(place, blob)), stream_encoding(encoding))


@method("Blob.Import(Name: Text): Text")
def import_(session: Session, place: Ref, name: str) -> str:
    """Have the content of a file; return its name. Raises ALError if it cannot be read.

    Docs: methods-auto/blob/blob-import-method
    """
    place.value = session.run.files.read(name)
    return name


@method("Blob.Export(Name: Text): Text")
def export(session: Session, blob: Blob, name: str) -> str:
    """Write the content to a file; return its name. Raises ALError if it cannot be written.

    Docs: methods-auto/blob/blob-export-method
    """
    session.run.files.write(name, blob_bytes(blob))
    return name


@method("Blob.HasValue(): Boolean", prop=True)
def has_value(blob: Blob) -> bool:
    """Return whether the Blob has any bytes, loaded or not.

    Docs: methods-auto/blob/blob-hasvalue-method
    """
    return blob_size(blob) > 0


@method("Blob.Length(): Integer", prop=True)
def length(blob: Blob) -> int:
    """Return the number of bytes of the Blob, loaded or not.

    Docs: methods-auto/blob/blob-length-method
    """
    return blob_size(blob)
