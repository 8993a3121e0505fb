"""How far the catalogue can be relied on: completeness, doubts, translations."""
