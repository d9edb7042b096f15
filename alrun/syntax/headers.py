"""What is known of an object before it is parsed.

Apart from index.py, since a program from the cache needs no scanner.
"""

from __future__ import annotations

from typing import NamedTuple


class ObjectHeader(NamedTuple):
    """The first line of an object, and what can be asked of it before it is parsed.

    `keyword` is in lower case; `object_id` is 0 and `name` is '' where none is written. `start` and `end` are the
    offsets of the whole object in the text of its file, `name_start` and `name_end` those of its name, or of its
    keyword if it has none. `extends` is the name that an extension extends, or a number, and `extends_namespace` the
    namespace written before it. `usings` are the namespaces that the file uses. `subscribes` holds, for each object to
    whose events a codeunit subscribes, the word of its kind in lower case and its name in lower case or its number.
    `relates_to` holds all names, in lower case, that the TableRelations of a table's or tableextension's fields have in
    them: those of the tables they relate to are among them.
    `subtype` is that of a codeunit, '' if it does not say. `obsolete_state` is the word of the ObsoleteState in lower
    case, '' if there is none.
    """

    keyword: str
    object_id: int
    name: str
    namespace: str
    start: int
    end: int
    name_start: int
    name_end: int
    extends: str
    extends_namespace: str
    usings: tuple[str, ...]
    subscribes: tuple[tuple[str, str], ...]
    relates_to: tuple[str, ...]
    subtype: str
    obsolete_state: str
    caption: str | None
    source_table: str

    @property
    def moved(self) -> bool:
        """Whether the object is in another app now, and counts only where that is missing."""
        return self.obsolete_state == "moved"


NO_HEADER = ObjectHeader("", 0, "", "", 0, 0, 0, 0, "", "", (), (), (), "", "", None, "")
"""That of an object which no file declares."""
