class E(Exception): pass
for r in (E, E("a"), E("a", 1), ValueError):
    try:
        raise r
    except Exception as e:
        print(repr(e), e.args, e is r)
for bad in (5, "s", None, int, object()):
    try:
        raise bad
    except TypeError as e:
        print(e)
try:
    raise
except RuntimeError as e:
    print(e)
class Init(Exception):
    def __init__(self, x): pass
try:
    raise Init
except TypeError as e:
    print(e)
