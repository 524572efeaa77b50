class A: __slots__ = ("x",)
class B: __slots__ = ("y",)
for code in ("class C(5): pass", "class C(A, B): pass", "class C(int, str): pass", "class C(A, A): pass", "class C(print): pass", "class C('a'): pass", "class C(*[1]): pass", "class C(object, int): pass", "class C(metaclass=5): pass", "class C(None): pass"):
    try:
        exec(code)
    except TypeError as e:
        print(code, "->", e)
