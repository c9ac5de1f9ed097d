"""Starts ClientDesk from a checkout; `clientdesk` on the path is the same program."""

from clientdesk.start import main

if __name__ == "__main__":
    main()
