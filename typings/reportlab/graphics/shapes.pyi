class Drawing:
    width: float
    height: float
