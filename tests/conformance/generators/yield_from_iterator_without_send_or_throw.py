class It:
    def __init__(self): self.n = 0
    def __iter__(self): return self
    def __next__(self):
        self.n += 1
        return self.n
def g():
    try:
        yield from It()
    except ValueError as e:
        print("raised in the delegating frame", e)
        yield "caught"
c = g()
print(next(c), c.send(None))
try:
    c.send("x")
except AttributeError as e:
    print(e)
c = g(); next(c)
print(c.throw(ValueError("v")))
