"""The form's own fixtures: a filled catalogue, threads, settings."""

from stand import catalog, dressed, jobs, settings, stand_home

__all__ = ["catalog", "dressed", "jobs", "settings", "stand_home"]
