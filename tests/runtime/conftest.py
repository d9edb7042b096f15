"""Fixtures for tests of records and storage."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from record_support import FakeSession

from alrun.runtime.storage.sqlite import SqliteStore


@pytest.fixture
def store() -> Iterator[SqliteStore]:
    store = SqliteStore()
    yield store
    store.close()


@pytest.fixture
def session(store: SqliteStore) -> FakeSession:
    return FakeSession(store)
