class C: pass
r = repr(C())
print(r.startswith("<__main__.C object at 0x"), str(C()).startswith("<__main__.C object"), C, [C], f"{C}")
class R:
    def __repr__(self): return "R()"
print(R(), [R()], {R(): R()} and "ok", str(R()), f"{R()!s} {R()!r}", "%s %r" % (R(), R()))
def f():
    class L: pass
    return L
print(f(), f().__qualname__)
