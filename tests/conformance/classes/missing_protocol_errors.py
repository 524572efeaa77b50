class C: pass
c = C()
for code in ("c[0]", "c[0] = 1", "del c[0]", "len(c)", "iter(c)", "next(c)", "1 in c", "c()", "c + 1", "-c", "c < c", "reversed(c)", "int(c)", "float(c)", "complex(c)", "round(c)", "abs(c)", "divmod(c, 1)", "hex(c)", "with_()", "for_()", "[*c]", "f(*c)", "f(**c)", "{**c}", "a, b = c", "c @ c", "c += 1", "c ** 2", "bytes(c)", "list(c)", "dict(c)", "sum(c)", "sorted(c)", "format(c, 'x')", "C[0]", "C[int]", "print(*c)", "x, = c", "str.join('', c)", "'a' in c", "range(c)", "[1][c]", "chr(c)"):
    def f(*a, **k): pass
    def with_():
        with c: pass
    def for_():
        for x in c: pass
    try:
        exec(code)
    except Exception as e:
        print(code, "->", type(e).__name__, e)
