"""What a visitor sees: full screen, large type, single taps, nothing of the staff's."""
