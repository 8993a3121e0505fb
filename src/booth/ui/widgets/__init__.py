"""Widgets that know no product."""
