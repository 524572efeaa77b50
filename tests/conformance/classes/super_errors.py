class A:
    def m(self): return super().nope
    def n(self):
        del self
        return super().x
    def o(): return super().x
def f(): return super()
for code in ("A().m()", "A().n()", "A.o()", "f()", "super(5)", "super(A, 5)", "super(A, A()).zzz"):
    try:
        eval(code)
    except Exception as e:
        print(code, "->", type(e).__name__, e)
