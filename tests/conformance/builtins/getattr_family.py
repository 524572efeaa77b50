class C: x = 1
c = C()
print(getattr(c, "x"), getattr(c, "y", 5), hasattr(c, "y"), setattr(c, "y", 2), c.y, delattr(c, "y"), hasattr(c, "y"))
for f in (lambda: getattr(c, "q"), lambda: getattr(c, 5), lambda: setattr(c, 5, 1), lambda: hasattr(c, 5), lambda: getattr(c), lambda: delattr(c, "q"), lambda: setattr(c, "a")):
    try: f()
    except (TypeError, AttributeError) as e: print(type(e).__name__, e)
