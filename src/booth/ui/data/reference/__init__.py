"""Pages for what products refer to: exhibitors, categories, attributes, industries, plinths, the show."""
