def g():
    r = yield from [1, 2]
    print("list gives", r)
    yield from "ab"
    yield from range(2)
    yield from {"k": 1}
    yield from (x for x in "g")
print(list(g()))
def bad(): yield from 5
try:
    next(bad())
except TypeError as e:
    print(e)
