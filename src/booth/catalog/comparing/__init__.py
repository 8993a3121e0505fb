"""Products side by side: what each answers, in one unit, where they differ, which is the better."""
