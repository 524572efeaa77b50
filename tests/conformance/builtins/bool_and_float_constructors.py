print(bool(), bool([]), bool("False"), float(), float(5), float("1e3"), float(" 2.5\n"), float(True), float("nan") != float("nan"))
class F:
    def __float__(self): return 2.5
class I:
    def __index__(self): return 3
class Bad:
    def __float__(self): return "a"
print(float(F()), float(I()), complex(F()), int(I()))
for f in (lambda: float(Bad()), lambda: float([]), lambda: float("x y"), lambda: float(None), lambda: float(1j), lambda: bool(x=1), lambda: float(10 ** 400)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
