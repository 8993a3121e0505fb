"""A table of products: its columns, what stands in its cells, and what is entered there."""
