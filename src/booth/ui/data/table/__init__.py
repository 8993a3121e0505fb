"""The table of products and their values."""
