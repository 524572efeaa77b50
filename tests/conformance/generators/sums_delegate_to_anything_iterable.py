class Strange:
    def __init__(self, n):
        self.n = n

    def __radd__(self, other):
        return other + self.n


def stop():
    yield 1
    raise StopIteration("no")
try:
    sum(stop())
except RuntimeError as e:
    print(e, repr(e.__cause__))

def natives():
    yield from [1, 2]
    yield from (3.5, True)
    yield from range(4)
    r = yield from iter([Strange(7), 8])
    print(r)
    yield from map(lambda x: x + 1, [1, 2])
    yield from {5: 6}
    yield from "" 
print(sum(natives()))
def badly():
    yield from [1]
    yield from 5
try:
    sum(badly())
except TypeError as e:
    print(e)
def raising():
    yield 1
    yield from raises()
def raises():
    yield 2
    raise OSError("deep")
try:
    sum(raising())
except OSError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno); tb = tb.tb_next
