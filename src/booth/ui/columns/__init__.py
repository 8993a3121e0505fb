"""The columns of a table of products, for both screens that have one: heads, titles, which are shown, how wide."""
