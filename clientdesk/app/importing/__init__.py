"""Reads files of time trackers and invoicing programs into rows and problems."""
