a = []
print(id(a) == id(a), id(a) == id([]), hash("a") == hash("a"), hash(1) == hash(1.0), callable(len), callable(5), callable(lambda: 0), hash(None) == hash(None), hash((1, "a")) == hash((1, "a")), isinstance(hash("x"), int))
for x in ([], {}, set(), bytearray(), ([],), slice(1) if False else {}.keys()):
    try: hash(x)
    except TypeError as e: print(e)
