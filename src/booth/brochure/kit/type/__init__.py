"""Setting words: faces and widths, lines, what stays together, Chinese."""
