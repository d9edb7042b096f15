"""A compiled program kept in the cache folder, so that its next start needs no compiler.

Kept are the headers of all objects; of the objects that were needed the symbols as far as they were declared, without
the syntax that they came from; and the lowered procedures and accessors of the program's own objects, or of a large
program those that have run. What is needed later and was not kept, the compiler declares and compiles, and for that it
reads the files again; it is kept for the next time.

An entry of the cache is the fingerprint of all that the compilation depends on, then a pickled tuple:

- the indexed apps, pickled with marks;
- by the number of an object what has been declared of it, and the diagnostics: pickled with marks;
- by the number of an object its units, pickled with marks: read when the object first runs.

A mark stands for a thing instead of its content. See `_Pickler` for which do and why.
"""

from __future__ import annotations

import io
import marshal
import os
import pickle
from collections.abc import Callable, Mapping
from types import CodeType
from typing import Any, NamedTuple, Protocol, TypeVar

from alrun.cache import edition, read_entry, sha256, write_entry
from alrun.diagnostics import DiagnosticBag
from alrun.lowering.unit import CompiledUnit
from alrun.platform.system_app import is_system_file, system_source
from alrun.project.discovery import find_files, folder_name
from alrun.project.errors import ProjectError, UnreadableProject
from alrun.project.reading import packed_path, packed_source, read_content, unread_source
from alrun.semantics import types
from alrun.semantics.program import ProgramSymbols
from alrun.semantics.staged import DECLARING, Stage
from alrun.semantics.symbols import (
    WITH_ACCESSORS,
    FieldSymbol,
    ObjectKind,
    ObjectSymbol,
    ProcedureSymbol,
    TableSymbol,
    VariableSymbol,
    declared_procedures,
)
from alrun.source import SourceFile

_Result = TypeVar("_Result")


class Request(NamedTuple):
    """What a program was asked for by: paths as typed, and preprocessor symbols.

    `marks_lines`: its code tells which lines have run.
    """

    paths: tuple[str, ...]
    dependencies: tuple[str, ...]
    symbols: tuple[str, ...]
    marks_lines: bool = False


class Inputs(NamedTuple):
    """Everything that a compilation reads: the hash of each file and package, and the fingerprint of it all."""

    fingerprint: bytes
    digests: Mapping[str, bytes]
    packages: Mapping[str, bytes]


def read_inputs(request: Request) -> Inputs | None:
    """What there is to compile now; None if something is missing or unreadable, which the compiler will say better."""
    digests: dict[str, bytes] = {}
    packages: dict[str, bytes] = {}
    try:
        whole = sha256(repr((edition(), sorted(set(request.symbols)))).encode())
        for paths in (request.dependencies, request.paths):
            whole.update(b"apps")
            for app in find_files(paths, packages=paths is request.dependencies):
                manifest = read_content(app.manifest) if app.manifest else b""
                whole.update(repr((app.root, folder_name(app.root), bool(app.manifest), len(manifest))).encode())
                whole.update(manifest)
                # Code asks for translations if there are any; what they say is read when it runs.
                whole.update(repr(app.translations).encode())
                if app.manifest:
                    digests[app.manifest] = sha256(manifest).digest()
                known = packages if app.is_package else digests
                for path in app.files:
                    digest = known[path] = sha256(read_content(path)).digest()
                    whole.update(repr(path).encode())
                    whole.update(digest)
    except UnreadableProject:
        return None
    return Inputs(whole.digest(), digests, packages)


class Compiler(Protocol):
    """What makes the code of a program's bodies."""

    def has_body(self, procedure: ProcedureSymbol) -> bool:
        """Whether there is anything to compile."""
        ...

    def compile_procedure(self, procedure: ProcedureSymbol) -> CompiledUnit:
        """A procedure as a code object. Raises ALError if it has no body."""
        ...

    def compile_accessors(self, symbol: ObjectSymbol) -> tuple[CompiledUnit, ...]:
        """The getters and setters of what a page, report or extension of one wrote as expressions."""
        ...


Resume = Callable[[ProgramSymbols, bool], Compiler]
"""Makes the compiler for a program whose symbols were kept, which from then on declares what they lack, and for code
that marks its lines or does not."""

_RUN = frozenset({ObjectKind.TABLE, ObjectKind.TABLE_EXTENSION, ObjectKind.CODEUNIT, ObjectKind.QUERY, *WITH_ACCESSORS})
"""The kinds of objects whose code alrun can run."""


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
        reader: str = "",
    ) -> None:
        """`compiler` is that of a program compiled just now, `stored` the units of one that was kept.

        `reader` is as for `load_kept`.
        """
        self._reader = reader
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
        self._numbers = {symbol: number for number, symbol in enumerate(program.objects)}
        if compiler is None:
            program.declarations = self

    @property
    def fingerprint(self) -> bytes | None:
        """The same for the same program in another run; None if files changed while it was compiled."""
        return None if self._inputs is None else self._inputs.fingerprint

    def compile_procedure(self, procedure: ProcedureSymbol) -> CompiledUnit:
        """A procedure as a code object. Raises ALError if it has no body."""
        procedures = self._units_of(procedure.owner).procedures
        unit = procedures.get(procedure.python_name)
        if unit is None:
            unit = self._compile(lambda compiler: compiler.compile_procedure(procedure))
            procedures[procedure.python_name] = unit
        return unit

    def compile_accessors(self, symbol: ObjectSymbol) -> tuple[CompiledUnit, ...]:
        """The getters and setters of what a page, report or extension of one wrote as expressions."""
        units = self._units_of(symbol)
        if units.accessors is None:
            units.accessors = self._compile(lambda compiler: compiler.compile_accessors(symbol))
        return units.accessors

    def keep(self) -> None:
        """Write the program to the cache if it is not there yet, or more of it has been compiled since."""
        if not self._added or self._inputs is None:
            return
        if self._compiler is not None and not self._stored and self.program.is_small:
            self._compile_own(self._compiler)
        objects = self.program.objects
        fields = {
            field: (number, index)
            for number, table in enumerate(objects)
            if isinstance(table, TableSymbol) and table.is_declared(Stage.SHAPE)
            for index, field in enumerate(table.fields)
        }
        for symbol, units in self._units.items():
            self._stored[self._numbers[symbol]] = self._pickled((units.procedures, units.accessors), fields)
        states = {number: state for symbol, number in self._numbers.items() if (state := symbol.declared_state())}
        content = (
            self._pickled(self.program.apps),
            self._pickled((states, self._found_at_load)),
            self._stored,
        )
        pickled = pickle.dumps(content, pickle.HIGHEST_PROTOCOL)
        write_entry(_entry_name(self._request, self._reader), self._inputs.fingerprint + pickled)
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
        with DECLARING:
            return compile_with(self._compiler_now())

    def _compiler_now(self) -> Compiler:
        self._added = True
        if self._compiler is None:
            if read_inputs(self._request) != self._inputs:
                raise ProjectError("the AL files have changed since the program was started")
            self._compiler = self._resume(self.program, self._request.marks_lines)
        return self._compiler

    # --- What was not declared when the program was kept

    def declare(self, symbol: ObjectSymbol, stage: Stage) -> None:
        """Have the compiler declare a stage, which from then on does so itself."""
        self._compiler_now()
        self.program.declare(symbol, stage)

    def declare_parts(self, part: object) -> None:
        """Have the compiler declare what a part leaves open."""
        self._compiler_now()
        self.program.declare_parts(part)

    def _compile_own(self, compiler: Compiler) -> None:
        for symbol in self.program.own_objects:
            if symbol.kind not in _RUN:
                continue
            for procedure in declared_procedures(symbol):
                if procedure.event is None and compiler.has_body(procedure):
                    self.compile_procedure(procedure)
            if symbol.kind in WITH_ACCESSORS:
                self.compile_accessors(symbol)

    def _pickled(self, thing: object, fields: Mapping[FieldSymbol, tuple[int, int]] | None = None) -> bytes:
        file = io.BytesIO()
        _Pickler(file, self._numbers, fields).dump(thing)
        return file.getvalue()


def _entry_of(request: Request, inputs: Inputs, reader: str) -> bytes | None:
    entry = read_entry(_entry_name(request, reader))
    return entry if entry is not None and entry.startswith(inputs.fingerprint) else None


def is_kept(request: Request, inputs: Inputs) -> bool:
    """Whether `load_kept` has something to read."""
    return _entry_of(request, inputs, "") is not None


def load_kept(request: Request, inputs: Inputs, resume: Resume, reader: str = "") -> LoadedProgram | None:
    """The program as an earlier run has kept it; None if it was of other inputs, or there is none.

    `reader` is which of several processes asks that run the program at the same time, '' for the only one: each keeps
    what it has compiled, so that none loses it to another. One that has kept nothing begins with that of the only one.
    """
    entry = _entry_of(request, inputs, reader) or _entry_of(request, inputs, "")
    if entry is None:
        return None
    size = len(inputs.fingerprint)
    pickled_apps, pickled_states, stored = pickle.loads(memoryview(entry)[size:])
    sources = _Sources(inputs)
    program = ProgramSymbols(_Unpickler(pickled_apps, [], sources).load())
    objects = program.objects
    states, diagnostics = _Unpickler(pickled_states, objects, sources).load()
    for number, state in states.items():
        objects[number].__dict__.update(state)
    bag = DiagnosticBag()
    for diagnostic in diagnostics:
        bag.add(diagnostic)
    return LoadedProgram(request, inputs, program, bag, resume, stored=stored, reader=reader)


class _Sources(dict[str, SourceFile]):
    """The source files by path: those of the inputs, and those in packages and of the platform that somebody asks for.

    The last are part of alrun's edition, so nobody asks whether they have changed.
    """

    def __init__(self, inputs: Inputs) -> None:
        super().__init__({path: unread_source(path, digest) for path, digest in inputs.digests.items()})
        self._packages = inputs.packages

    def __missing__(self, path: str) -> SourceFile:
        source = self[path] = system_source(path) if is_system_file(path) else self._packed(path)
        return source

    def _packed(self, path: str) -> SourceFile:
        for package, digest in self._packages.items():
            if path.startswith(packed_path(package, "")):
                return packed_source(package, digest, path.removeprefix(packed_path(package, "")))
        raise KeyError(path)


def _entry_name(request: Request, reader: str) -> str:
    """One entry for each way to ask, so that an edited program replaces what it was before."""
    asked = repr((os.getcwd(), request, reader)).encode("utf-8", "surrogatepass")
    return f"program-{sha256(asked).hexdigest()[:32]}.snapshot"


_TYPES = {name: value for name, value in vars(types).items() if isinstance(value, types.Type)}
"""The types that have a name of their own, which code may compare by identity."""


class _Pickler(pickle.Pickler):
    """Pickles symbols and units. These have marks:

    - an object symbol, its number: else the pickle would follow objects into each other, thousands deep;
    - in units a field too, the number of its table and its index: it belongs to the table's own state;
    - a source file, its path: its text is read again when somebody asks for it;
    - a type that `semantics.types` names, its name.

    A code object is pickled by marshal, a built-in function by its name, so that its module is imported if it is used.
    """

    def __init__(
        self,
        file: io.BytesIO,
        numbers: Mapping[ObjectSymbol, int],
        fields: Mapping[FieldSymbol, tuple[int, int]] | None = None,
    ) -> None:
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self.dispatch_table = {CodeType: _reduced_code}
        self._numbers = numbers
        self._fields = fields
        self._types = {id(value): name for name, value in _TYPES.items()}

    def persistent_id(self, thing: object) -> object:
        if isinstance(thing, ObjectSymbol):
            return self._numbers[thing]
        if isinstance(thing, SourceFile) and thing.path:
            return (thing.path,)
        if type(thing).__module__.startswith("alrun.syntax.nodes"):
            raise pickle.PicklingError(f"{thing!r} is syntax, which is not kept")
        if self._fields is not None:
            if isinstance(thing, FieldSymbol):
                return self._fields[thing]
            if isinstance(thing, VariableSymbol | ProcedureSymbol):
                raise pickle.PicklingError(f"emitted code links to {thing!r}, which has no mark")
        return self._types.get(id(thing))


def _reduced_code(code: CodeType) -> tuple[Callable[[bytes], object], tuple[bytes]]:
    return marshal.loads, (marshal.dumps(code),)


class _Unpickler(pickle.Unpickler):
    """Reads what `_Pickler` wrote. `sources` are the source files; units do not refer to any."""

    def __init__(self, pickled: bytes, objects: list[ObjectSymbol], sources: Mapping[str, SourceFile]) -> None:
        super().__init__(io.BytesIO(pickled))
        self._objects = objects
        self._sources = sources

    def persistent_load(self, mark: Any) -> object:
        match mark:
            case int():
                return self._objects[mark]
            case str():
                return _TYPES[mark]
            case (str() as path,):
                return self._sources[path]
            case (table_number, index):
                table = self._objects[table_number]
                assert isinstance(table, TableSymbol)
                return table.fields[index]
            case _:
                return None
