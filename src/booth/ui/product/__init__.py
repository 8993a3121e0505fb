"""The page of one product, for the staff."""
