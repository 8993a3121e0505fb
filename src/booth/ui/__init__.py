"""Everything Qt: screens, widgets, threads, printing."""
