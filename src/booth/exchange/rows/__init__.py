"""What the rows of a Booth workbook mean: its layout, and each sheet read into values."""
