"""Writes `.app` packages as the AL compiler lays them out, whole or broken."""

import io
import json
import struct
import warnings
import zipfile
from xml.sax.saxutils import quoteattr

APP_ID = "63ca2fa4-4f03-4f2b-a480-172fef340d3f"
MANIFEST = "NavxManifest.xml"
SYMBOLS = "SymbolReference.json"


def manifest_xml(app_id=APP_ID, name="Base", version="1.2.0.0", inner="", **attributes):
    """The text of a manifest; `inner` are elements beside that of the app."""
    said = {"Id": app_id, "Name": name, "Publisher": "Contoso", "Version": version, **attributes}
    shown = " ".join(f"{key}={quoteattr(value)}" for key, value in said.items())
    return (
        '<?xml version="1.0" encoding="utf-8"?><Package xmlns="http://schemas.microsoft.com/navx/2015/manifest">'
        f"<App {shown} />{inner}</Package>"
    )


def zipped(entries, compression=zipfile.ZIP_DEFLATED):
    """A zip archive of entries: pairs of a name, or a ZipInfo, and text, bytes or the value of a JSON text."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, content in entries:
            if isinstance(content, dict):
                content = "\ufeff" + json.dumps(content)
            archive.writestr(name, content.encode() if isinstance(content, str) else content)
    return file.getvalue()


def with_header(archive, size=40, length=None, magic=b"NAVX"):
    """An archive after its header, which may lie."""
    length = len(archive) if length is None else length
    return struct.pack("<4sII16sQ4s", magic, size, 2, bytes(16), length, b"NAVX") + archive


def package(files=(), symbols=None, manifest=None):
    """A package of AL files, pairs of a path and a text, or of symbols."""
    entries = [(MANIFEST, manifest or manifest_xml()), *files]
    if symbols is not None:
        entries.append((SYMBOLS, symbols))
    return with_header(zipped(entries))
