"""All plinth numbers of the stand."""
