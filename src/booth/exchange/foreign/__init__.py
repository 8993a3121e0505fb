"""Other people's columns: mappings, and how their tables become Booth's."""
