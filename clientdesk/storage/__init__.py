"""The workbook file: the only place with SQL."""
