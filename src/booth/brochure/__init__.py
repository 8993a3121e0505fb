"""A selection of products in, PDF bytes out."""
