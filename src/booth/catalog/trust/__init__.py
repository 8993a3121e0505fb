"""How far the catalogue can be relied on: what is missing, what lapses, what is doubtful."""
