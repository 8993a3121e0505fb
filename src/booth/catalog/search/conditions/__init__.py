"""Conditions on figures, read out of what is typed in one search field."""
