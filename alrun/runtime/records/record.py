"""Record: what a record variable is to AL code.

The class is a line of parts, each with its own file: `state` holds the variable, `filtering` says which rows it sees,
`calculating` computes FlowFields, `finding` reads, `fields` looks at its own fields, `writing` writes.
"""

from __future__ import annotations

from alrun.runtime.records import texts
from alrun.runtime.records.state import RecordState
from alrun.runtime.records.writing import Writing


class Record(Writing):
    """Base of the emitted class of every table, which has the class attribute `table` and the triggers as methods.

    A method that AL declares as `[Ok := ] X()` raises on failure; who called it turns the error into false.
    Docs: methods-auto/record/record-data-type
    """

    def change_company(self, name: str = "") -> bool:
        """Look into another company; '' is the session's own. Filters stay. Raises ALError if there is no such company.

        Docs: methods-auto/record/record-changecompany-method
        """
        found = self.session.find_company(name) if name else self.session.company
        if found is None:
            raise texts.company_missing(name)
        self.company = found
        return True

    def consistent(self, consistent: bool) -> None:
        """Say whether the table may be left as it is now: while one may not, its writes cannot be committed.

        Docs: methods-auto/record/record-consistent-method
        """
        if not self.is_temporary:
            self.session.store.set_consistent(self.table, consistent)

    def copy(self, source: RecordState, share_table: bool = False) -> None:
        """Take over the values, filters, key, marks and automatically calculated fields of another variable.

        Temporary rows stay each variable's own; with `share_table` this variable has those of the other from now on.
        Raises ALError if not both are temporary then.
        Docs: methods-auto/record/record-copy-method
        """
        if share_table:
            if not (self.is_temporary and source.is_temporary):
                raise texts.not_temporary(self)
            self._stored = source.stored
        self._take(source)
