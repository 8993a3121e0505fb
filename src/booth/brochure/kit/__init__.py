"""The parts a brochure's page is built from; each draws on a `Pen` and knows no product's code."""
