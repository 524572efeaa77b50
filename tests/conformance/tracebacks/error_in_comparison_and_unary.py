x = None
print(-x if x is None and 1 < 2 else 0)
