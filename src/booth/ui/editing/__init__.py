"""Mending what the catalogue says: the product's form, its fields, and how what is typed is kept."""
