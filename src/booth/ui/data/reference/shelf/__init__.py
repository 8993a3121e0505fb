"""What the pages of shelves have in common: the list, the form, saving, deleting."""
