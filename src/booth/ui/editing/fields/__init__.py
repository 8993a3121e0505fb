"""One field of a form each: a label, a control, a note under it; a value that is told once it is committed."""
