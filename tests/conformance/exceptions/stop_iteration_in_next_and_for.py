it = iter([])
try:
    next(it)
except StopIteration as e:
    print(repr(e), e.value)
class I:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("ignored value")
print(list(I()), [x for x in I()])
try:
    next(I())
except StopIteration as e:
    print(e.value)
class Bad:
    def __iter__(self): return 5
for f in (lambda: iter(Bad()), lambda: list(Bad()), lambda: next(5), lambda: iter(5)):
    try:
        f()
    except TypeError as e:
        print(e)
