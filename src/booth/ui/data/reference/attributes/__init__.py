"""Attributes under their headings: merged, converted, made to take other answers."""
