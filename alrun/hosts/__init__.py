"""What a user runs: the command line, the REPL, the page client. They see the engine and the run time's protocols."""
