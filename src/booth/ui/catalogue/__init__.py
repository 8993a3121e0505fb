"""The catalogue screen: facets, order, cards."""
