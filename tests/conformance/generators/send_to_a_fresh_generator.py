def g(): yield 1
c = g()
try:
    c.send("x")
except TypeError as e:
    print(e)
print(c.send(None))
try:
    c.send("x")
except StopIteration as e:
    print("stop", e.value)
try:
    c.send("x")
except StopIteration as e:
    print("stop again", e.value)
