"""`alrun repl`: AL, one entry at a time."""
