"""The way back of an exported workbook: only what was changed in it is brought in."""
