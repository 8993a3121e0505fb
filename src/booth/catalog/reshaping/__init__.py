"""Changes of what products refer to that reach all of the products: merging, converting, moving, numbering."""
