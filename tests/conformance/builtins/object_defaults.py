o = object()
print(o == o, o != object(), bool(o), hasattr(o, "__dict__"), str(o).startswith("<object object at 0x"), o.__class__, object.__name__, object().__eq__(5), object.__doc__ is not None, o.__sizeof__() > 0)
print(o.__eq__(o), o.__lt__(o), o.__ne__(o), o.__hash__() == hash(o), o.__format__("") == str(o))
