"""The catalogue in and out: one file per format."""
