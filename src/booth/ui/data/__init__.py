"""The data room: where the catalogue is kept true."""
