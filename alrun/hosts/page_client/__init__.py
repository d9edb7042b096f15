"""Pages on a terminal: drawn with rich, and driven from a prompt."""
