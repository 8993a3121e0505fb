"""Texts that go to a translator, and come back."""
