from contextlib import ExitStack
class M:
    def __init__(self, n): self.n = n
    def __enter__(self): print("enter", self.n); return self.n
    def __exit__(self, *a): print("exit", self.n, a[0]); return self.n == 2
with ExitStack() as s:
    print(s.enter_context(M(1)), s.enter_context(M(2)), s.enter_context(M(3)))
    s.callback(print, "callback", sep="!")
    raise ValueError
with ExitStack() as s:
    s.enter_context(M(5))
    t = s.pop_all()
print("nothing yet")
t.close()
