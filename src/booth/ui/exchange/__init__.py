"""Taking the catalogue out and bringing it in, as cards that a page is made of."""
