"""The parts of a sheet: its head, its sections, its foot."""
