"""Fields that only these pages have."""
