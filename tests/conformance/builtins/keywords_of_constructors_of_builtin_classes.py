# A builtin class refuses keywords for its subclasses too, unless they have an __init__ of their own.
def show(call):
    try:
        print(type(call()).__name__)
    except TypeError as error:
        print(error)


CASES = [
    (float, (1,)), (map, (str, [1])), (filter, (None, [1])), (reversed, ([1],)), (tuple, ([1],)), (frozenset, ([1],)),
    (zip, ([1],)), (set, ([1],)), (list, ([1],)), (dict, ()), (int, (1,)), (str, (1,)), (complex, (1,)), (bytes, (b"a",)),
    (bytearray, (b"a",)), (property, ()), (staticmethod, (len,)), (classmethod, (len,)), (ValueError, (1,)),
    (OSError, (1, 2)), (ImportError, (1,)), (object, ()),
]
for base, arguments in CASES:

    class Bare(base):
        pass

    class Init(base):
        def __init__(self, *args, **kwargs):
            pass

    class New(base):
        def __new__(cls, *args, **kwargs):
            return super().__new__(cls, *args, **kwargs)

    class Dropping(base):
        def __new__(cls, *args, **kwargs):
            return super().__new__(cls, *args)

    print(base.__name__)
    for kind in base, Bare, Init, New, Dropping:
        show(lambda: kind(*arguments))
        show(lambda: kind(*arguments, other=3))
        show(lambda: base.__new__(kind, *arguments, other=3))
