"""Finding products: words, facets and orders. Only `fts.py` speaks the database's own full-text dialect."""
