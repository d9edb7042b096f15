"""AL test codeunits as tests of pytest."""
