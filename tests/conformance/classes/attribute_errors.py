class C:
    x = 1
c = C()
for code in ("c.y", "C.y", "c.y.z", "del c.x", "del C.q", "None.x", "(5).x", "[].x", "object().x", "object().x = 1", "(5).x = 1", "c.__nope__", "int.x = 1", "c.__class__ = 5", "getattr(c, 'z')", "getattr(c, 5)", "C.m()", "len.x", "(lambda: 0).y", "range(3).z", "print.x = 1", "'a'.x = 1", "None.y = 1", "del (5).real", "super().x", "type.x"):
    try:
        exec(code)
    except Exception as e:
        print(code, "->", type(e).__name__, e)
