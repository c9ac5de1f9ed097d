"""`python -m clientdesk` is the same program as `clientdesk`."""

from clientdesk.cli import main

main()
