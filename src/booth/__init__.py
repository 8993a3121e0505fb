"""Booth: a desktop catalogue for a trade-fair stand."""

__version__ = "0.1.0"
