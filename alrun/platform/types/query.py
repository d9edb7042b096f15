"""Query: opening and reading the dataset of a query object, its filters and columns, and saving it.

Docs: methods-auto/query/query-data-type
"""

from __future__ import annotations

from alrun.runtime.errors import ALError
from alrun.runtime.files import FILE_ERROR
from alrun.runtime.missing_objects import NOT_FOUND, missing_object
from alrun.runtime.queries.instance import NOT_READABLE, QueryInstance
from alrun.runtime.queries.saving import csv_text, json_text, xml_text
from alrun.runtime.session import Session
from alrun.runtime.values.streams import OutStream, opened_out_stream
from alrun.runtime.values.variant import Variant
from alrun.semantics.builtins import MethodTable
from alrun.semantics.symbols import ObjectKind

METHODS = MethodTable()
method = METHODS.method

_DENIED = ("DB:ExecuteObjDenied", "DB:ClientReadDenied")
_NOT_OPENED = (*_DENIED, NOT_FOUND)

# --- The dataset


@method("Query.Open(): Boolean", false_for=_DENIED)
def open_query(query: QueryInstance) -> None:
    """Run the query: OnBeforeOpen, then its rows can be read from the first one. An open one is closed before.

    Raises ALError where the user may not.
    Docs: methods-auto/query/queryinstance-open-method
    """
    query.open()


@method("Query.Read(): Boolean")
def read(query: QueryInstance, *, consumed: bool) -> bool:
    """Have the values of the next row in the columns; false if there is none.

    Raises ALError if the query is not open, and behind the last row if nobody asks whether there was one.
    Docs: methods-auto/query/queryinstance-read-method
    """
    if query.read():
        return True
    if not consumed:
        raise ALError(f"There are no more rows in the dataset of the query {query.symbol.name}.", NOT_READABLE)
    return False


@method("Query.Close()")
def close(query: QueryInstance) -> None:
    """Forget the rows. The filters stay.

    Docs: methods-auto/query/queryinstance-close-method
    """
    query.close()


@method("Query.TopNumberOfRows([NewRows: Integer]): Integer", prop=True)
def top_number_of_rows(query: QueryInstance, *rows: int) -> int:
    """How many rows there are at most, 0 for all; sets it if given. Raises ALError for a negative number.

    Docs: methods-auto/query/queryinstance-topnumberofrows-method
    """
    if rows:
        query.limit_rows(*rows)
    return query.top_number_of_rows()


@method("Query.SecurityFiltering([NewSecurityFiltering: SecurityFilter]): SecurityFilter", prop=True)
def security_filtering(query: QueryInstance, *filtering: int) -> int:
    """How security filters apply; sets it if given. No row is hidden: there are no such filters.

    Raises ALError for Validated.
    Docs: methods-auto/query/queryinstance-securityfiltering-method
    """
    if filtering:
        query.filter_security(*filtering)
    return query.security_filtering


# --- Filters


@method("Query.SetRange(Column: Any [, FromValue: Any] [, ToValue: Any])")
def set_range(query: QueryInstance, column: Variant, *ends: Variant) -> None:
    """See only rows whose column has a value, or is between two; with neither, its filter goes. Closes the query.

    Raises ALError for values that are none of the column's type.
    Docs: methods-auto/query/queryinstance-setrange-method
    """
    query.set_range(str(column.value), *ends)


@method("Query.SetFilter(Column: Any, String: Text [, Value: Any, ...])")
def set_filter(query: QueryInstance, column: Variant, string: str, *values: Variant) -> None:
    """See only rows whose column is inside a filter expression; '' takes its filter away. Closes the query.

    Raises ALError if the expression is none.
    Docs: methods-auto/query/queryinstance-setfilter-method
    """
    query.set_filter(str(column.value), string, values)


@method("Query.GetFilter(Column: Any): Text")
def get_filter(query: QueryInstance, column: Variant) -> str:
    """The filter of a column, be it set or its ColumnFilter; '' if it has none.

    Docs: methods-auto/query/queryinstance-getfilter-method
    """
    return query.get_filter(str(column.value))


@method("Query.GetFilters(): Text", prop=True)
def get_filters(query: QueryInstance) -> str:
    """The filters of all columns, each with the caption of its column before it.

    Docs: methods-auto/query/queryinstance-getfilters-method
    """
    return query.get_filters()


# --- Columns


@method("Query.ColumnCaption(Column: Any): Text")
def column_caption(query: QueryInstance, column: Variant) -> str:
    """The caption of a column: its own, else that of its field.

    Docs: methods-auto/query/queryinstance-columncaption-method
    """
    return query.caption(str(column.value))


@method("Query.ColumnName(Column: Any): Text")
def column_name(query: QueryInstance, column: Variant) -> str:
    """The name of a column.

    Docs: methods-auto/query/queryinstance-columnname-method
    """
    return query.column(str(column.value)).name


@method("Query.ColumnNo(Column: Any): Integer")
def column_no(query: QueryInstance, column: Variant) -> int:
    """The number of a column. Undocumented: elements are counted from 1, data items and filters among them.

    Docs: methods-auto/query/queryinstance-columnno-method
    """
    return query.column(str(column.value)).number


# --- Saving. The query is run anew, and closed.


def _query(session: Session, number: int) -> QueryInstance:
    symbol = session.program.find_query(number)
    if symbol is None:
        raise missing_object(ObjectKind.QUERY, number)
    instance = session.program.object_class(symbol).create(session)
    assert isinstance(instance, QueryInstance)
    return instance


def _write_file(session: Session, file_name: str, text: str) -> None:
    session.run.files.write(file_name, text.encode())


_FILE_FAILED = (*_DENIED, FILE_ERROR)


@method(
    "Query.SaveAsCsv(OutStream: OutStream [, Format: Integer] [, FormatArgument: Text]): Boolean", false_for=_DENIED
)
def save_as_csv(query: QueryInstance, stream: OutStream | None, fmt: int = 1, argument: str = "") -> None:
    """Write the columns' names, and a line for each row; see `csv_text` for the formats.

    Docs: methods-auto/query/queryinstance-saveascsv-outstream-integer-string-method
    """
    opened = opened_out_stream(stream)
    for line in csv_text(query, fmt, argument):
        opened.write_text(line)


@method("Query.SaveAsCsv(FileName: Text [, Format: Integer] [, FormatArgument: Text]): Boolean", false_for=_FILE_FAILED)
def save_file_as_csv(session: Session, query: QueryInstance, file_name: str, fmt: int = 1, argument: str = "") -> None:
    """The same into a file, in UTF-8. Raises ALError if it cannot be written.

    Docs: methods-auto/query/queryinstance-saveascsv-string-integer-string-method
    """
    _write_file(session, file_name, "".join(csv_text(query, fmt, argument)))


@method(
    "Query.SaveAsCsv(Number: Integer, OutStream: OutStream [, Format: Integer] [, FormatArgument: Text]): Boolean",
    static=True,
    false_for=_NOT_OPENED,
)
def save_number_as_csv(
    session: Session, number: int, stream: OutStream | None, fmt: int = 1, argument: str = ""
) -> None:
    """The same of the query with a number. Raises ALError if there is none.

    Docs: methods-auto/query/query-saveascsv-integer-outstream-integer-string-method
    """
    save_as_csv(_query(session, number), stream, fmt, argument)


@method(
    "Query.SaveAsCsv(Number: Integer, FileName: Text [, Format: Integer] [, FormatArgument: Text]): Boolean",
    static=True,
    false_for=(*_NOT_OPENED, FILE_ERROR),
)
def save_number_as_csv_file(session: Session, number: int, file_name: str, fmt: int = 1, argument: str = "") -> None:
    """The same of the query with a number, into a file. Raises ALError if there is none, or the file cannot be written.

    Docs: methods-auto/query/query-saveascsv-integer-string-integer-string-method
    """
    save_file_as_csv(session, _query(session, number), file_name, fmt, argument)


@method("Query.SaveAsXml(OutStream: OutStream): Boolean", false_for=_DENIED)
def save_as_xml(query: QueryInstance, stream: OutStream | None) -> None:
    """Write the rows as XML.

    Docs: methods-auto/query/queryinstance-saveasxml-outstream-method
    """
    opened = opened_out_stream(stream)
    for part in xml_text(query):
        opened.write_text(part)


@method("Query.SaveAsXml(FileName: Text): Boolean", false_for=_FILE_FAILED)
def save_file_as_xml(session: Session, query: QueryInstance, file_name: str) -> None:
    """The same into a file. Raises ALError if it cannot be written.

    Docs: methods-auto/query/queryinstance-saveasxml-string-method
    """
    _write_file(session, file_name, "".join(xml_text(query)))


@method("Query.SaveAsXml(Number: Integer, OutStream: OutStream): Boolean", static=True, false_for=_NOT_OPENED)
def save_number_as_xml(session: Session, number: int, stream: OutStream | None) -> None:
    """The same of the query with a number. Raises ALError if there is none.

    Docs: methods-auto/query/query-saveasxml-integer-outstream-method
    """
    save_as_xml(_query(session, number), stream)


@method("Query.SaveAsXml(Number: Integer, FileName: Text): Boolean", static=True, false_for=(*_NOT_OPENED, FILE_ERROR))
def save_number_as_xml_file(session: Session, number: int, file_name: str) -> None:
    """The same of the query with a number, into a file. Raises ALError if there is none, or the file cannot be written.

    Docs: methods-auto/query/query-saveasxml-integer-string-method
    """
    save_file_as_xml(session, _query(session, number), file_name)


@method("Query.SaveAsJson(OutStream: OutStream): Boolean", false_for=_DENIED)
def save_as_json(query: QueryInstance, stream: OutStream | None) -> None:
    """Write the rows as a JSON array of objects.

    Docs: methods-auto/query/queryinstance-saveasjson-method
    """
    opened = opened_out_stream(stream)
    for part in json_text(query):
        opened.write_text(part)


@method("Query.SaveAsJson(Number: Integer, OutStream: OutStream): Boolean", static=True, false_for=_NOT_OPENED)
def save_number_as_json(session: Session, number: int, stream: OutStream | None) -> None:
    """The same of the query with a number. Raises ALError if there is none.

    Docs: methods-auto/query/query-saveasjson-method
    """
    save_as_json(_query(session, number), stream)
