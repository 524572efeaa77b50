it = iter([1])
print(next(it), next(it, "default"), next(iter([]), None), list(iter("ab")), iter(it) is it)
for f in (lambda: next(it), lambda: next([1]), lambda: iter(5), lambda: next(), lambda: iter(), lambda: next(it, 1, 2)):
    try: f()
    except (TypeError, StopIteration) as e: print(type(e).__name__, e)
