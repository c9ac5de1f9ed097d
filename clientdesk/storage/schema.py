"""What marks a file as a workbook, and of which version."""

APPLICATION_ID = 0x436C4465  # "ClDe", at byte 68 of the file
CURRENT_VERSION = 5  # `user_version`: how many of `storage.migrations` are in it
