"""Pictures and documents of a product: brought in, put in order, described, turned and cropped."""
