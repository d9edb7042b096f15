"""Test codeunits: their methods, what answers for the user meanwhile, and what becomes of the data."""
