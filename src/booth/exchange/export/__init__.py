"""The catalogue, or a part of it, as a Booth workbook with its pictures beside it."""
