class C: pass
for value in (5, "a", None, [], (1, 2), {}, object(), NotImplemented, ..., True, 1.5, b"", 2j, set(), range(3), slice(1), C()):
    try:
        value()
    except TypeError as e:
        print(e)
try:
    len([])()
except TypeError as e:
    print(e)
