"""What is drawn rather than set: pictures, drawings, icons, codes, grounds."""
