def leaf():
    x = yield "leaf"
    return x
def chain(n):
    if n == 0: return (yield from leaf())
    r = yield from chain(n - 1)
    return r + 1
c = chain(200)
print(next(c))
try:
    c.send(0)
except StopIteration as e:
    print(e.value)
c = chain(100); next(c)
try:
    c.throw(ValueError("through all"))
except ValueError as e:
    print(e)
