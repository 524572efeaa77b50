print(min(3, 1, 2), max([3, 1, 2]), min("hello"), max(1, 2.5), min([], default=0), max((), default=None), min("a", "b", key=ord), max([1, -5], key=abs), max("aa", "b", key=len), min([(1, "b"), (1, "a")]))
for f in (lambda: min([]), lambda: max(), lambda: min(5), lambda: max(1, "a"), lambda: min(1, 2, default=3), lambda: max([1], key=5), lambda: min([1], bad=2)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
