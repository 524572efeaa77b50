class Bad:
    def __int__(self): return "x"
class Trunc:
    def __int__(self): return 3
class Idx:
    def __index__(self): return 4
print(int(Trunc()), int(Idx()), int(3.9), int(-3.9), int(True), int())
for f in (lambda: int(Bad()), lambda: int(None), lambda: int([]), lambda: int(float("nan")), lambda: int(float("inf")), lambda: int(1j),
          lambda: int(5, 2), lambda: int(b"x"), lambda: int(x=5)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
