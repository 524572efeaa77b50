import sys, io
print(1, "a", None, sep="-", end="!\n")
print()
print("x", end="")
print("y", sep=None, end=None)
b = io.StringIO()
print("to file", file=b, flush=True)
print(repr(b.getvalue()), print())
for f in (lambda: print(1, sep=5), lambda: print(1, end=5), lambda: print(1, bad=1), lambda: print(file=5) ):
    try: f()
    except (TypeError, AttributeError) as e: print(e)
