"""Pictures from a folder: each finds its product by its name, and all that are ticked go in as one change."""
