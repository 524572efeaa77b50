class C:
    @property
    def p(self): return self.missing
class D(C):
    def __getattr__(self, n): return f"fallback {n}"
try:
    C().p
except AttributeError as e:
    print(e)
print(D().p)
class E:
    @property
    def p(self): raise AttributeError("hidden")
    def __getattr__(self, n): return f"getattr {n}"
print(E().p)
