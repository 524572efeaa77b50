def f(): return f()
try:
    f()
except RecursionError as e:
    print(type(e).__name__, e)
class C:
    def __getattr__(self, n): return self.missing
try:
    C().x
except RecursionError as e:
    print(str(e).startswith("maximum recursion depth exceeded"))
class R:
    def __repr__(self): return repr(self)
try:
    repr(R())
except RecursionError as e:
    print(str(e).startswith("maximum recursion depth exceeded"))
print("alive")
