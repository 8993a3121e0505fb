"""The brochure screen: what was chosen, as the very pages that will be saved and printed."""
