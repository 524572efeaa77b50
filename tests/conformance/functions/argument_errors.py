def f(a, b, c=3): pass
def g(a, /, b): pass
def h(*, k, l): pass
def v(*a): pass
def n(): pass
def d(a, b=1, *, c): pass
class C:
    def m(self, x): pass
for code in ("f()", "f(1)", "f(1, 2, 3, 4)", "f(1, 2, x=5)", "f(1, a=2)", "f(1, b=2, b2=3)", "g(a=1, b=2)", "g(1)", "h()", "h(k=1)", "h(1)", "h(1, 2, k=1, l=2)", "v(x=1)", "n(1)", "n(1, 2)", "n(x=1)", "d()", "d(1, 2, 3, c=4)", "d(1)", "C().m()", "C().m(1, 2)", "C.m()", "C(1)", "f(*5)", "f(**5)", "f(**{1: 2})", "f(1, 2, **{'a': 3})", "f(c=1)", "f(1, 2, 3, 4, 5, c=1)", "f(*None)", "f(1, bb=2)", "(lambda x: x)()", "f(**{'a': 1}, **{'a': 2})", "f(b=1, **{'b': 2})", "f(a=1, *[2])"):
    try:
        exec(code)
    except Exception as e:
        print(code, "->", type(e).__name__, e)
