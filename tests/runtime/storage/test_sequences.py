"""Number sequences on a database that stays. Docs: devenv-number-sequences"""

import pytest

from alrun.runtime.errors import ALError
from alrun.runtime.storage.sqlite import SqliteStore


@pytest.fixture
def open_store(tmp_path):
    opened = []

    def open_store():
        opened.append(SqliteStore(tmp_path / "data.db"))
        return opened[-1]

    yield open_store
    for store in opened:
        store.close()


def take(store, name="seq"):
    sequence = store.sequences.find("", name)
    return sequence.seed + sequence.increment * store.sequences.take(sequence, 1)


def test_numbers_go_on_in_the_next_run(open_store):
    store = open_store()
    store.sequences.start("", "seq", 10, 5)
    store.commit()
    assert [take(store), take(store)] == [10, 15]
    store.close()
    assert take(open_store()) == 20


def test_two_processes_take_no_number_twice(open_store):
    one, two = open_store(), open_store()
    one.sequences.start("", "seq", 1, 1)
    one.commit()
    assert [take(one), take(two), take(one), take(two)] == [1, 2, 3, 4]
    one.begin_write()
    assert take(one) == 5
    one.rollback()
    assert take(two) == 6
    assert two.sequences.taken(two.sequences.find("", "seq")) == 6


def test_a_child_session_takes_numbers_and_makes_no_sequences(open_store):
    store = open_store()
    store.sequences.start("", "seq", 1, 1)
    store.commit()
    child = store.read_only(lambda: None)
    assert [take(child), take(store)] == [1, 2]
    for change in (lambda: child.sequences.start("", "other", 0, 1), lambda: child.sequences.remove("", "seq")):
        with pytest.raises(ALError, match="may only read"):
            change()
