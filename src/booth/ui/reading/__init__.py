"""How a product reads on a screen: shared by the staff's page and the visitor's view."""
