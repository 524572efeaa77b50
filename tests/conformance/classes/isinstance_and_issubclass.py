class A: pass
class B(A): pass
print(isinstance(B(), A), isinstance(B(), (int, A)), isinstance(1, int | str), issubclass(B, A), issubclass(B, (int, object)), isinstance(A, type), isinstance(True, int), issubclass(A, A), isinstance(None, type(None)), isinstance([], list | None))
for f in (lambda: isinstance(1, 5), lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: isinstance(1, (int, "a")), lambda: isinstance(1, ("a",)), lambda: isinstance([], list[int]), lambda: issubclass(list[int], list)):
    try:
        print(f())
    except TypeError as e:
        print(e)
