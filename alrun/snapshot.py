"""A compiled program kept in the cache folder, so that its next start needs no compiler.

Kept are the symbols, without the syntax that they came from, and every lowered procedure and accessor of the program's
own objects. What it depends on is declared but not compiled: a body of it is compiled when it runs, and for that the
compiler reads the files again. What was compiled so is kept for the next time.

An entry of the cache is the fingerprint of all that the compilation depends on, then a pickled tuple:

- the class of each object symbol, in the order of the program;
- the attributes of each object symbol, the subscribers and the diagnostics: pickled with marks;
- the program's own files;
- by the number of an object its units, pickled with marks: read when the object first runs.

A mark stands for a thing instead of its content. See `_Pickler` for which do and why.
"""

from __future__ import annotations

import io
import marshal
import os
import pickle
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from types import CodeType
from typing import Any, NamedTuple, Protocol, TypeVar

import alrun
from alrun.cache import read_entry, sha256, write_entry
from alrun.diagnostics import DiagnosticBag
from alrun.lowering.unit import CompiledUnit
from alrun.project.discovery import find_files, folder_name
from alrun.project.errors import ProjectError, UnreadableProject
from alrun.project.reading import decode_source
from alrun.semantics import types
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.symbols import (
    FieldSymbol,
    ObjectSymbol,
    OtherObjectSymbol,
    PageExtensionSymbol,
    PageSymbol,
    ProcedureSymbol,
    TableSymbol,
    VariableSymbol,
    declared_procedures,
)
from alrun.source import SourceFile

_Result = TypeVar("_Result")


class Request(NamedTuple):
    """What a program was asked for by: paths as typed, and preprocessor symbols."""

    paths: tuple[str, ...]
    dependencies: tuple[str, ...]
    symbols: tuple[str, ...]


class Inputs(NamedTuple):
    """Everything that a compilation reads: the content of each source file, and the fingerprint of it all."""

    fingerprint: bytes
    contents: Mapping[str, bytes]


def read_inputs(request: Request) -> Inputs | None:
    """What there is to compile now; None if something is missing or unreadable, which the compiler will say better."""
    contents: dict[str, bytes] = {}
    try:
        digest = sha256(repr((_edition(), sorted(set(request.symbols)))).encode())
        for paths in (request.dependencies, request.paths):
            digest.update(b"apps")
            for app in find_files(paths):
                manifest = _content(app.manifest) if app.manifest else b""
                digest.update(repr((app.root, folder_name(app.root), bool(app.manifest), len(manifest))).encode())
                digest.update(manifest)
                for path in app.files:
                    content = contents[path] = _content(path)
                    digest.update(repr((path, len(content))).encode())
                    digest.update(content)
    except (OSError, UnreadableProject):
        return None
    return Inputs(digest.digest(), contents)


def _content(path: str) -> bytes:
    with open(path, "rb") as file:
        return file.read()


def _edition() -> tuple[object, ...]:
    """Which alrun on which Python. A source tree changes without a new version number, so its files count too."""
    package = os.path.dirname(os.path.abspath(alrun.__file__))
    grammar = os.path.join(os.path.dirname(package), "grammar")
    files = (*_files(package), *_files(grammar)) if os.path.isdir(grammar) else ()
    return (alrun.__version__, sys.version, *sorted(files))


def _files(folder: str) -> Iterator[tuple[str, int, int]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(entry.path)
            else:
                status = entry.stat()
                yield entry.path, status.st_mtime_ns, status.st_size


class Compiler(Protocol):
    """What makes the code of a program's bodies."""

    def has_body(self, procedure: ProcedureSymbol) -> bool:
        """Whether there is anything to compile."""
        ...

    def compile_procedure(self, procedure: ProcedureSymbol) -> CompiledUnit:
        """A procedure as a code object. Raises ALError if it has no body."""
        ...

    def compile_accessors(self, symbol: ObjectSymbol) -> tuple[CompiledUnit, ...]:
        """The getters and setters of a page's or pageextension's controls and properties."""
        ...


Resume = Callable[[ProgramSymbols, Request], Compiler]
"""Makes the compiler for a program whose symbols were kept: their syntax is read again."""


class _Units:
    """What an object runs: its procedures by Python name, and the accessors of a page once they are compiled."""

    def __init__(self) -> None:
        self.procedures: dict[str, CompiledUnit] = {}
        self.accessors: tuple[CompiledUnit, ...] | None = None


class LoadedProgram:
    """A program that is ready to run: compiled just now, or in an earlier run."""

    def __init__(
        self,
        request: Request,
        inputs: Inputs | None,
        program: ProgramSymbols,
        diagnostics: DiagnosticBag,
        resume: Resume,
        compiler: Compiler | None = None,
        stored: Mapping[int, bytes] | None = None,
    ) -> None:
        """`compiler` is that of a program compiled just now, `stored` the units of one that was kept."""
        self.program = program
        self.diagnostics = diagnostics
        # Bodies of dependencies are bound later; what is wrong with them stops only who runs them.
        self._found_at_load = diagnostics.sorted()
        self._request = request
        self._inputs = inputs
        self._resume = resume
        self._compiler = compiler
        self._stored = dict(stored or {})
        self._units: dict[ObjectSymbol, _Units] = {}
        self._added = compiler is not None
        self._lock = threading.Lock()
        self._numbers = {symbol: number for number, symbol in enumerate(program.objects)}

    def compile_procedure(self, procedure: ProcedureSymbol) -> CompiledUnit:
        """A procedure as a code object. Raises ALError if it has no body."""
        procedures = self._units_of(procedure.owner).procedures
        unit = procedures.get(procedure.python_name)
        if unit is None:
            unit = self._compile(lambda compiler: compiler.compile_procedure(procedure))
            procedures[procedure.python_name] = unit
        return unit

    def compile_accessors(self, symbol: ObjectSymbol) -> tuple[CompiledUnit, ...]:
        """The getters and setters of a page's or pageextension's controls and properties."""
        units = self._units_of(symbol)
        if units.accessors is None:
            units.accessors = self._compile(lambda compiler: compiler.compile_accessors(symbol))
        return units.accessors

    def keep(self) -> None:
        """Write the program to the cache if it is not there yet, or more of it has been compiled since."""
        if not self._added or self._inputs is None:
            return
        if self._compiler is not None and not self._stored:
            self._compile_own(self._compiler)
        objects = self.program.objects
        fields = {
            field: (number, index)
            for number, table in enumerate(objects)
            if isinstance(table, TableSymbol)
            for index, field in enumerate(table.fields)
        }
        for symbol, units in self._units.items():
            self._stored[self._numbers[symbol]] = self._pickled((units.procedures, units.accessors), fields)
        state = ([vars(symbol) for symbol in objects], self.program.subscribers, self._found_at_load)
        content = (
            tuple(type(symbol) for symbol in objects),
            self._pickled(state),
            sorted(self.program.own_files),
            self._stored,
        )
        pickled = pickle.dumps(content, pickle.HIGHEST_PROTOCOL)
        write_entry(_entry_name(self._request), self._inputs.fingerprint + pickled)
        self._added = False

    def _units_of(self, symbol: ObjectSymbol) -> _Units:
        units = self._units.get(symbol)
        if units is None:
            units = _Units()
            stored = self._stored.get(self._numbers[symbol])
            if stored is not None:
                units.procedures, units.accessors = _Unpickler(stored, self.program.objects, {}).load()
            self._units[symbol] = units
        return units

    def _compile(self, compile_with: Callable[[Compiler], _Result]) -> _Result:
        # Child sessions may ask too, at the same moment.
        with self._lock:
            self._added = True
            if self._compiler is None:
                self._compiler = self._resumed()
            return compile_with(self._compiler)

    def _resumed(self) -> Compiler:
        if read_inputs(self._request) != self._inputs:
            raise ProjectError("the AL files have changed since the program was started")
        return self._resume(self.program, self._request)

    def _compile_own(self, compiler: Compiler) -> None:
        for symbol in self.program.own_objects:
            if isinstance(symbol, OtherObjectSymbol):
                continue
            for procedure in declared_procedures(symbol):
                if procedure.event is None and compiler.has_body(procedure):
                    self.compile_procedure(procedure)
            if isinstance(symbol, PageSymbol | PageExtensionSymbol):
                self.compile_accessors(symbol)

    def _pickled(self, thing: object, fields: Mapping[FieldSymbol, tuple[int, int]] | None = None) -> bytes:
        file = io.BytesIO()
        _Pickler(file, self._numbers, fields).dump(thing)
        return file.getvalue()


def load_kept(request: Request, inputs: Inputs, resume: Resume) -> LoadedProgram | None:
    """The program as an earlier run has kept it; None if it was of other inputs, or there is none."""
    entry = read_entry(_entry_name(request))
    size = len(inputs.fingerprint)
    if entry is None or entry[:size] != inputs.fingerprint:
        return None
    classes, pickled_state, own_files, stored = pickle.loads(memoryview(entry)[size:])
    objects: list[ObjectSymbol] = [class_.__new__(class_) for class_ in classes]
    attributes, subscribers, diagnostics = _Unpickler(pickled_state, objects, inputs.contents).load()
    program = ProgramSymbols()
    for symbol, values in zip(objects, attributes, strict=True):
        symbol.__dict__.update(values)
        program.add(symbol)
    program.subscribers = subscribers
    program.own_files = set(own_files)
    bag = DiagnosticBag()
    for diagnostic in diagnostics:
        bag.add(diagnostic)
    return LoadedProgram(request, inputs, program, bag, resume, stored=stored)


def _entry_name(request: Request) -> str:
    """One entry for each way to ask, so that an edited program replaces what it was before."""
    asked = repr((os.getcwd(), request)).encode("utf-8", "surrogatepass")
    return f"program-{sha256(asked).hexdigest()[:32]}.snapshot"


_TYPES = {name: value for name, value in vars(types).items() if isinstance(value, types.Type)}
"""The types that have a name of their own, which code may compare by identity."""

_LEFT_OUT = ()
"""The mark of a syntax node: symbols have them only for the compiler, which makes them anew if it is needed."""


class _Pickler(pickle.Pickler):
    """Pickles symbols and units. These have marks:

    - an object symbol, its number: else the pickle would follow objects into each other, thousands deep;
    - in units a field too, the number of its table and its index: it belongs to the table's own state;
    - a source file, its path: its text is there already, it was read for the fingerprint;
    - a type that `semantics.types` names, its name;
    - a syntax node, `_LEFT_OUT`.

    A code object is pickled by marshal, a built-in function by its name, so that its module is imported if it is used.
    """

    def __init__(
        self,
        file: io.BytesIO,
        numbers: Mapping[ObjectSymbol, int],
        fields: Mapping[FieldSymbol, tuple[int, int]] | None = None,
    ) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        from alrun.syntax import nodes

        self.dispatch_table = {CodeType: _reduced_code}
        self._numbers = numbers
        self._fields = fields
        self._nodes = {class_ for name in nodes.__all__ if isinstance(class_ := getattr(nodes, name), type)}
        self._nodes.remove(nodes.AccessModifier)
        self._types = {id(value): name for name, value in _TYPES.items()}

    def persistent_id(self, thing: object) -> object:
        if isinstance(thing, ObjectSymbol):
            return self._numbers[thing]
        if isinstance(thing, SourceFile) and thing.path:
            return (thing.path,)
        if type(thing) in self._nodes:
            return _LEFT_OUT
        if self._fields is not None:
            if isinstance(thing, FieldSymbol):
                return self._fields[thing]
            if isinstance(thing, VariableSymbol | ProcedureSymbol):
                raise pickle.PicklingError(f"emitted code links to {thing!r}, which has no mark")
        return self._types.get(id(thing))


def _reduced_code(code: CodeType) -> tuple[Callable[[bytes], object], tuple[bytes]]:
    return marshal.loads, (marshal.dumps(code),)


class _Unpickler(pickle.Unpickler):
    """Reads what `_Pickler` wrote. `contents` are the source files; units do not refer to any."""

    def __init__(self, pickled: bytes, objects: list[ObjectSymbol], contents: Mapping[str, bytes]) -> None:
        super().__init__(io.BytesIO(pickled))
        self._objects = objects
        self._contents = contents
        self._files: dict[str, SourceFile] = {}

    def persistent_load(self, mark: Any) -> object:
        match mark:
            case int():
                return self._objects[mark]
            case str():
                return _TYPES[mark]
            case (str() as path,):
                return self._source(path)
            case (table_number, index):
                table = self._objects[table_number]
                assert isinstance(table, TableSymbol)
                return table.fields[index]
            case _:
                return None

    def _source(self, path: str) -> SourceFile:
        file = self._files.get(path)
        if file is None:
            file = self._files[path] = decode_source(path, self._contents[path])
        return file
