"""A program that uses a database as a session does, here or in a process of its own.

As a script it obeys commands from stdin, a line each, and answers each with a line:

    python process_program.py FILE
"""

from __future__ import annotations

import sys
import uuid

from record_support import APP, FakeSession, make_table, record_class

from alrun.runtime.errors import ALError
from alrun.runtime.storage.sqlite import SqliteStore
from alrun.runtime.storage.synchronising import ProgramApps
from alrun.semantics.symbols import TableSymbol
from alrun.semantics.types import BIG_INTEGER, INTEGER, TextType

ITEM = make_table("Item", 50100, {"No.": INTEGER, "Text": TextType(2000)})
ENTRY = make_table(
    "Entry", 50101, {"No.": (INTEGER, {"auto_increment": True}), "Transaction": INTEGER, "Amount": BIG_INTEGER}
)


OTHER_ITEM = make_table(
    "Item", 50100, {"No.": INTEGER, "Text": TextType(2000), "More": INTEGER}, "Text,No.", "More", numbers={"More": 3}
)
"""The table of items as another version of the program has it: one more field, other keys."""


def open_with(path: str, table: TableSymbol) -> SqliteStore:
    """A database opened with a program that has this table."""
    store = SqliteStore(path, {table.object_id: table}.get)
    store.synchronise(ProgramApps({APP.app_id: APP}, None), force=False)
    return store


class Program:
    """Each method is a command; what it gives back is the answer."""

    def __init__(self, path: str, lock_timeout_ms: int = 10_000) -> None:
        self.path = path
        self.store = SqliteStore(path, lock_timeout_ms=lock_timeout_ms)
        self.session = FakeSession(self.store, guids=iter(lambda: uuid.uuid4().int, 0))
        self.item = record_class(ITEM)(self.session)
        self.entry = record_class(ENTRY)(self.session)

    def insert(self, number: str, text: str = "") -> str:
        self.item.values[:2] = [int(number), text]
        self.item.insert()
        return "done"

    def change(self, number: str, text: str) -> str:
        self.item.get(int(number))
        self.item.values[1] = text
        self.item.modify()
        return "done"

    def read(self, number: str) -> str:
        self.item.get(int(number))
        return str(self.item.values[1])

    def count(self) -> str:
        return str(self.item.count())

    def post(self, transaction: str = "1", amount: str = "0") -> str:
        """Add an entry; its number."""
        self.entry.values[:3] = [0, int(transaction), int(amount)]
        self.entry.insert()
        return str(self.entry.values[0])

    def keep_posting(self) -> str:
        """Post transactions of ten entries whose amounts add up to nothing, until somebody kills the process."""
        transaction = self.entry.count() // 10
        while True:
            transaction += 1
            for amount in range(1, 10):
                self.post(str(transaction), str(amount))
            self.post(str(transaction), "-45")
            self.store.commit()
            print(transaction, flush=True)

    def keep_changing(self) -> str:
        """Change the table of items to another form and back, until somebody kills the process."""
        while True:
            for form in (OTHER_ITEM, ITEM):
                self.store.close()
                self.store = open_with(self.path, form)
                print(form.fields[-7].name, flush=True)

    def limit(self, size: str) -> str:
        """Let no file grow beyond a size in bytes."""
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (int(size), int(size)))
        return "done"

    def fill(self, count: str) -> str:
        """Insert and commit so many items."""
        for number in range(int(self.count()) + 1, int(count) + 1):
            self.insert(str(number), str(number) * 400)
        self.store.commit()
        return "done"

    def commit(self) -> str:
        self.store.commit()
        return "done"

    def rollback(self) -> str:
        self.store.rollback()
        return "done"

    def close(self) -> None:
        self.store.close()


def main() -> None:
    """Obey until the commands end."""
    program = Program(sys.argv[1])
    print("ready", flush=True)
    for line in sys.stdin:
        name, *arguments = line.split()
        try:
            answer = getattr(program, name)(*arguments)
        except ALError as error:
            answer = f"{error.code} {error.text}"
        print(answer, flush=True)
    program.close()


if __name__ == "__main__":
    main()
