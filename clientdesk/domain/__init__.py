"""The rules of the trade: functions and frozen dataclasses that read no clock, file or setting."""
