"""ClientDesk: which clients cost more than they bring, why, and what to do about it."""

__version__ = "0.1.0"
