"""Runs before PyInstaller's own start, which imports PySide whenever the program starts, also for a command."""

from importlib import import_module

from booth.late import explanations

with explanations():
    import_module("PySide6")
