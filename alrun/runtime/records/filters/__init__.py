"""Filters: what `SetRange` and `SetFilter` leave on a field, from text to tree to predicate.

`parse` reads a filter text into a tree (`tree`), `text` writes one, `matching` turns it into a Python predicate and
`alrun.runtime.storage.sql` into an SQL condition. The last two must agree, which the tests prove.
"""
