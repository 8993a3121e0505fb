"""Round trips through a real LibreOffice; `make test-office` runs them, `make test` does not."""
