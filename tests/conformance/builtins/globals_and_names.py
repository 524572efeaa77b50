print(__name__, "__builtins__" in globals(), type(__builtins__).__name__, __import__("builtins").len is len, sorted(n for n in dir() if not n.startswith("__")))
import builtins
builtins.added = 5
print(added)
del builtins.added
print(__debug__, NotImplemented is not None, Ellipsis)
