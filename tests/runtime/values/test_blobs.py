"""What Blob fields hold while streams write them. Docs: methods-auto/blob/blob-data-type"""

from hypothesis import given
from hypothesis import strategies as st

from alrun.runtime.values.blobs import (
    BlobContent,
    BlobWriter,
    NotLoadedBlob,
    blob_bytes,
    blob_size,
    is_unsaved,
    mark_saved,
    open_channel,
)
from alrun.runtime.values.references import Cell

MEGABYTE = b"0123456789abcdef" * 65536


def writer(place):
    return BlobWriter(open_channel(place, place.value))


@given(st.binary(max_size=8), st.lists(st.binary(max_size=4), max_size=5))
def test_writing_replaces_the_beginning_and_keeps_the_rest(old, parts):
    place = Cell(old)
    stream = writer(place)
    for part in parts:
        stream.write(part)
    new = b"".join(parts)
    assert blob_bytes(place.value) == new + old[len(new) :]
    assert blob_size(place.value) == len(place.value) == max(len(old), len(new))


@given(st.lists(st.binary(min_size=1, max_size=3), min_size=1, max_size=6))
def test_values_taken_while_a_stream_writes_stay_as_they_were(parts):
    place = Cell(b"")
    stream = writer(place)
    seen = []
    for part in parts:
        stream.write(part)
        seen.append(place.value)
    assert [bytes(value) for value in seen] == [b"".join(parts[: count + 1]) for count in range(len(parts))]


def test_values_compare_by_content():
    place = Cell(b"")
    writer(place).write(b"ab")
    other = Cell(b"")
    writer(other).write(b"ab")
    assert place.value == other.value == b"ab"
    assert place.value != b"ac"
    assert place.value != "ab"
    assert hash(place.value) == hash(other.value)


def test_a_blob_that_was_not_loaded_stays_so_until_something_is_written():
    place = Cell(NotLoadedBlob(5))
    stream = writer(place)
    assert isinstance(place.value, NotLoadedBlob)
    assert (blob_size(place.value), blob_bytes(place.value)) == (5, b"")
    stream.write(b"x")
    assert (blob_size(place.value), blob_bytes(place.value)) == (1, b"x")


def test_a_stream_whose_blob_was_replaced_leaves_the_new_one():
    place = Cell(b"")
    stream = writer(place)
    stream.write(b"old")
    place.value = b"new"
    stream.write(b" and more")
    assert place.value == b"new"


def test_what_a_stream_has_written_is_unsaved():
    place = Cell(b"loaded")
    stream = writer(place)
    assert not is_unsaved(place.value)
    stream.write(b"x")
    assert is_unsaved(place.value)
    mark_saved(place.value)
    assert not is_unsaved(place.value)
    stream.write(b"y")
    assert is_unsaved(place.value)


def test_a_stream_writes_a_hundred_megabytes_without_copying_them_each_time():
    # 100 writes of a megabyte: with a copy for each, 5 gigabytes would be copied.
    place = Cell(b"")
    stream = writer(place)
    stream.write(MEGABYTE)
    first = place.value
    for _ in range(99):
        stream.write(MEGABYTE)
    assert isinstance(first, BlobContent)
    assert place.value.buffer() is first.buffer()
    assert len(place.value) == 100 * len(MEGABYTE)
