"""The filled catalogue of `stand`, and a window's parts."""

from stand import catalog, dressed, jobs, settings, stand_home

__all__ = ["catalog", "dressed", "jobs", "settings", "stand_home"]
