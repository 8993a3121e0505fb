"""One file, one brochure: `press` finds them by scan, a test and the window show what is found."""
