"""What was changed, by whom and why: told field by field, taken back, looked at as of an earlier revision."""
