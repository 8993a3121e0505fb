"""What is exhibited: exhibitors, categories, products, their values and pictures."""
