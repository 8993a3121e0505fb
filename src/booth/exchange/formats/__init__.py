"""Files of other programs, read in a child process into tables of texts: one file per format."""
