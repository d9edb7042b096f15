"""The values of fields as they stand in the file of an xmlport, and the texts of text nodes.

Docs: properties/devenv-formatevaluate-property
"""

from __future__ import annotations

import base64
import binascii

from alrun.platform.objects.xmlport import XmlPortInstance
from alrun.platform.types.big_text import BigText
from alrun.runtime.errors import ALError
from alrun.runtime.formatting import evaluate, format_value
from alrun.runtime.formatting.format_value import decimal_format
from alrun.runtime.storage.schema import default_value
from alrun.runtime.values.blobs import Blob, blob_bytes
from alrun.semantics.object_symbols import ElementSymbol
from alrun.semantics.python_names import global_attribute
from alrun.semantics.symbols import FieldSymbol
from alrun.semantics.types import BLOB, DECIMAL, is_textual

XML_FORMAT = 9


def field_text(xmlport: XmlPortInstance, field: FieldSymbol, value: object) -> str:
    """The value of a field as it is exported. Raises ALError if the field has none that can be written.

    Undocumented: that a Blob is written as Base64; observed: that a Decimal has the decimals of its field, as on pages.
    """
    if field.type == BLOB:
        blob: Blob = value  # type: ignore[assignment]  # what Blob fields hold
        return base64.b64encode(blob_bytes(blob)).decode("ascii")
    settings = xmlport.session.settings
    if xmlport.formats_as_xml:
        return format_value(value, field.type, 0, XML_FORMAT, settings)
    if field.type == DECIMAL:
        return format_value(value, field.type, 0, decimal_format(field.constants.get("decimalplaces")), settings)
    return format_value(value, field.type, 0, 0, settings)


def field_value(xmlport: XmlPortInstance, field: FieldSymbol, text: str) -> object:
    """The value of a field that was imported; no text stands for an empty field. Raises ALError if it is none.

    Docs: properties/devenv-formatevaluate-property
    """
    if field.type == BLOB:
        try:
            return base64.b64decode("".join(text.split()), validate=True)
        except binascii.Error as error:
            raise ALError(f"The value of the field {field.name} is not Base64.", "Evaluate") from error
    if not text and not is_textual(field.type):
        return default_value(field.type)
    session = xmlport.session
    number = XML_FORMAT if xmlport.formats_as_xml else 0
    return evaluate(text, field.type, number, session.settings, session.work_date)


def text_of(xmlport: XmlPortInstance, element: ElementSymbol) -> str:
    """What the variable of a text node holds."""
    assert element.variable is not None
    return str(getattr(xmlport, global_attribute(element.variable.name)))


def set_text(xmlport: XmlPortInstance, element: ElementSymbol, text: str) -> None:
    """Put a text into the variable of a text node."""
    variable = element.variable
    assert variable is not None
    setattr(xmlport, global_attribute(variable.name), text if is_textual(variable.type) else BigText(text))
