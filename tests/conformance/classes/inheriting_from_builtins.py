class L(list):
    def first(self): return self[0]
class D(dict):
    def __getattr__(self, k): return self[k]
class E(Exception):
    def __init__(self, code): super().__init__(f"code {code}"); self.code = code
class F(float): pass
print(L([3]).first(), D(a=1).a, str(E(5)), E(5).code, E(5).args, F(1.5) + 1, type(F(1) * 2), L([1]) == [1], repr(L([1])), repr(D(x=1)), repr(F(2)))
for base in (bool, type(None), range, type(lambda: 0), slice, type(...), type(iter([]))):
    try:
        type("X", (base,), {})
    except TypeError as e:
        print(e)
