import sys
print(int, type, object, len, print, [].append.__name__, NotImplemented, None)
print(type(None), type(...), type(lambda: 0), type(len), type([].append), type(range(1)), type({}.keys()), type(iter([])), type((i for i in ())), type(sys))
print({}.keys(), {1: 2}.items(), {1: 2}.values(), {}.items(), Exception("a", 1), ValueError(), KeyError("k"), SystemExit(3), OSError(2, "no"))
print(slice(1, None, 2), memoryview, property, staticmethod, super, classmethod, BaseExceptionGroup)
