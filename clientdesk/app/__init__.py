"""Use cases: what the window and the command line call. No Qt, no SQL."""
