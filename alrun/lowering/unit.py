"""What lowering hands to the linker: a code object and the names it wants filled.

Shape of emitted code (the linker, the record class and the page class build on it):

- A procedure is a function `def NAME(self, parameters…)`, `self` being the running object instance: a codeunit, page,
  page extension, table extension instance, or for a table the record itself. `self.session` is the session.
- A global variable `X` is the attribute `global_attribute("X")` of its instance. The linker puts defaults on the class
  or makes them at first use, so an instance costs nothing until its globals are touched.
- `Rec` is `self` in a table, `self.record` in a tableextension, `self.rec` in a page, `self.page.rec` in a
  pageextension, and the parameter `rec` in a codeunit's OnRun; `xRec` is `.x_rec` of the same record, but of the page
  in pages. An extension instance reaches what it extends as `self.record`, `self.page` or `self.report`.
- A report or xmlport is as a page in this: `Rec` is that of its request page. The records of its data items or table
  elements are globals, and the texts of text nodes.
- A field is `record.values[index]`. A by-value parameter arrives as the value, a `var` one as a `Ref`, records always
  as themselves.
- An object variable holds an instance, made by `Class.create(session)`; a record variable by
  `Class(session, temporary)`.
- Of a program that marks its lines, a procedure does `ran[82] = True` before a statement that begins on line 82. `ran`
  is a list that the procedures of a file share.
"""

from __future__ import annotations

from enum import Enum
from types import CodeType

from alrun.semantics.python_names import getter_name, global_attribute, setter_name
from alrun.tree import node

__all__ = ["CompiledUnit", "LinkKind", "LinkName", "getter_name", "global_attribute", "setter_name"]


class LinkKind(Enum):
    """What a name in emitted code stands for, and so what its target is."""

    BUILTIN = "builtin"
    """The function of a built-in method."""
    HELPER = "helper"
    """A str: a function or class of `runtime_api`."""
    TYPE = "type"
    """A Type, as itself."""
    FIELD = "field"
    """A FieldSymbol, as itself."""
    CONSTANT = "constant"
    """A value that Python source cannot write: a Decimal, a Guid."""
    OBJECT_CLASS = "object class"
    """An ObjectSymbol: the emitted class of that table, codeunit or page."""
    RAN_LINES = "ran lines"
    """None: the list in which the procedure marks its lines."""


@node
class LinkName:
    """A global name of emitted code and what belongs there."""

    python_name: str
    kind: LinkKind
    target: object


@node
class CompiledUnit:
    """One lowered procedure or accessor.

    `code` is the function's own code object: `co_filename` is the AL file, lines are AL lines, `co_name` is what a
    call stack shows. The linker makes `FunctionType(code, globals)` with `links` filled into the globals.
    """

    python_name: str
    code: CodeType
    links: tuple[LinkName, ...]
