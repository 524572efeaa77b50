print("before")
class C:
    print("body", __name__, __qualname__, __module__)
    x = 1
    if x: y = 2
    for i in range(2): pass
print(C.x, C.y, C.i, C.__name__, C.__qualname__, C.__module__, C.__bases__, C.__doc__)
