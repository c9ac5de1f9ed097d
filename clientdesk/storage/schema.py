"""What marks a file as a workbook, and of which version."""

APPLICATION_ID = 0x436C4465  # "ClDe", at byte 68 of the file
CURRENT_VERSION = 6  # `user_version`: how many of `storage.migrations` are in it
# `schema_check.schema_digest` of each version: a file with any other schema is not opened.
SCHEMA_DIGESTS = {
    1: "227d9e01c80e1d510ec0d7806abaef0bb4976d15a7a3ec13c5f7d07157fb5562",
    2: "3d1b30c2927928e5cacdc1c7f60b17ee6b240841f685cdcefe97cf4a35bb844e",
    3: "e3fc752afe20337bb2eeaabbdada5cdc9adcfa63d88cb3582b71c7ec4ba6bd45",
    4: "dd93418f75c13af3f7ce07f6d3ea25ade1444d67be67f52bcfd2fff6d2743c9f",
    5: "d74007b71a749303bfbcb52f1d021e441bb72092356dc79ffcaa012560c1db09",
    6: "851f55d257b2452d318625f47b429f87dac955eb3d40a0d94b5d93201ec14bb7",
}
