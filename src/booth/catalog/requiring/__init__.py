"""A visitor's requirements: read as they are typed, and how products answer them said in words."""
