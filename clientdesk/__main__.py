"""`python -m clientdesk` is the same program as `clientdesk`."""

from clientdesk.start import main

main()
