"""XmlNamespaceManager and XmlNameTable; XmlReadOptions and XmlWriteOptions.

Docs: methods-auto/xmlnamespacemanager/xmlnamespacemanager-data-type
"""

from __future__ import annotations

from alrun.platform.types.xml_values import ReadOptions, WriteOptions
from alrun.runtime.values.references import Ref
from alrun.runtime.xml.names import XML_ERROR, xml_error
from alrun.runtime.xml.scope import NamespaceManager, NameTable
from alrun.semantics.builtins import MethodTable

METHODS = MethodTable()
method = METHODS.method


@method("XmlNamespaceManager.AddNamespace(Prefix: Text, Uri: Text)")
def add_namespace(manager: NamespaceManager, prefix: str, uri: str) -> None:
    """Declare what a prefix stands for. Raises ALError for a prefix that has a meaning of its own.

    Docs: methods-auto/xmlnamespacemanager/xmlnamespacemanager-addnamespace-method
    """
    manager.add(prefix, uri)


@method("XmlNamespaceManager.RemoveNamespace(Prefix: Text, Uri: Text)")
def remove_namespace(manager: NamespaceManager, prefix: str, uri: str) -> None:
    """Take a declaration of the innermost scope back.

    Docs: methods-auto/xmlnamespacemanager/xmlnamespacemanager-removenamespace-method
    """
    manager.remove(prefix, uri)


@method("XmlNamespaceManager.HasNamespace(Prefix: Text): Boolean")
def has_namespace(manager: NamespaceManager, prefix: str) -> bool:
    """Return whether the innermost scope declares a prefix.

    Docs: methods-auto/xmlnamespacemanager/xmlnamespacemanager-hasnamespace-method
    """
    return manager.is_declared(prefix)


@method("XmlNamespaceManager.LookupNamespace(Prefix: Text, var Result: Text): Boolean", false_for=(XML_ERROR,))
def lookup_namespace(manager: NamespaceManager, prefix: str, result: Ref) -> bool:
    """Put what a prefix stands for into `result`. Raises ALError if it is not declared.

    Docs: methods-auto/xmlnamespacemanager/xmlnamespacemanager-lookupnamespace-method
    """
    found = manager.namespace(prefix)
    if found is None:
        raise xml_error(f"Namespace prefix '{prefix}' is not defined.")
    result.value = found
    return True


@method("XmlNamespaceManager.LookupPrefix(Uri: Text, var Result: Text): Boolean", false_for=(XML_ERROR,))
def lookup_prefix(manager: NamespaceManager, uri: str, result: Ref) -> bool:
    """Put a prefix that stands for a namespace into `result`. Raises ALError if there is none.

    Docs: methods-auto/xmlnamespacemanager/xmlnamespacemanager-lookupprefix-method
    """
    found = manager.prefix(uri)
    if found is None:
        raise xml_error(f"The namespace '{uri}' does not have a prefix.")
    result.value = found
    return True


@method("XmlNamespaceManager.NameTable([NewValue: XmlNameTable]): XmlNameTable", prop=True)
def name_table(manager: NamespaceManager, new_value: NameTable | None = None) -> NameTable:
    """Return the table of names, or set it; what prefixes mean does not depend on it.

    Docs: methods-auto/xmlnamespacemanager/xmlnamespacemanager-nametable-method
    """
    if new_value is not None:
        manager.name_table = new_value
    return manager.name_table


@method("XmlNamespaceManager.PushScope()")
def push_scope(manager: NamespaceManager) -> None:
    """Begin a scope in the innermost one.

    Docs: methods-auto/xmlnamespacemanager/xmlnamespacemanager-pushscope-method
    """
    manager.push()


@method("XmlNamespaceManager.PopScope()")
def pop_scope(manager: NamespaceManager) -> None:
    """End the innermost scope, unless it is the only one.

    Docs: methods-auto/xmlnamespacemanager/xmlnamespacemanager-popscope-method
    """
    manager.pop()


@method("XmlNameTable.Add(Key: Text): Text")
def add_name(table: NameTable, key: str) -> str:
    """Keep a name; return it.

    Docs: methods-auto/xmlnametable/xmlnametable-add-method
    """
    table.add(key)
    return key


@method("XmlNameTable.Get(Key: Text, var Result: Text): Boolean", false_for=(XML_ERROR,))
def get_name(table: NameTable, key: str, result: Ref) -> bool:
    """Put a name that the table has into `result`. Raises ALError if it does not have it.

    Docs: methods-auto/xmlnametable/xmlnametable-get-method
    """
    if not table.has(key):
        raise xml_error(f"The name table does not have the name '{key}'.")
    result.value = key
    return True


@method("XmlReadOptions.PreserveWhitespace([NewValue: Boolean]): Boolean", prop=True)
def preserve_whitespace_read(options: ReadOptions, new_value: bool | None = None) -> bool:
    """Return whether text that is only whitespace is read, or set it.

    Docs: methods-auto/xmlreadoptions/xmlreadoptions-preservewhitespace-method
    """
    if new_value is not None:
        options.preserve_whitespace = new_value
    return options.preserve_whitespace


@method("XmlWriteOptions.PreserveWhitespace([NewValue: Boolean]): Boolean", prop=True)
def preserve_whitespace_written(options: WriteOptions, new_value: bool | None = None) -> bool:
    """Return whether the tree's own whitespace is all that is written, or set it.

    Docs: methods-auto/xmlwriteoptions/xmlwriteoptions-preservewhitespace-method
    """
    if new_value is not None:
        options.preserve_whitespace = new_value
    return options.preserve_whitespace
