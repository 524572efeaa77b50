async def f(a, b=1):
    print("running", a, b)
for g in (lambda: f(), lambda: f(1, 2, 3), lambda: f(1, c=2)):
    try:
        g()
    except TypeError as e:
        print(e)
c = f(1)
print("created", type(c).__name__)
try:
    c.send(None)
except StopIteration as e:
    print("finished", e.value)
