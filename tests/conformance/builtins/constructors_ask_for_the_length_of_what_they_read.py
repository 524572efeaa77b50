class L:
    def __init__(self, bad=None): self.bad = bad
    def __iter__(self): print('iter'); return iter([1,2])
    def __len__(self):
        print('len')
        if self.bad: raise self.bad
        return 2
class H:
    def __init__(self, v): self.v = v
    def __iter__(self): return iter([1,2])
    def __length_hint__(self): print('hint'); return self.v
def f(*a): return a
for o in (L(), L(TypeError('t')), L(ValueError('v')), H(3), H(-1), H('x'), H(NotImplemented), H(2**70)):
    for n, g in enumerate((list, tuple, set, sorted, lambda o: [].extend(o), lambda o: [*o], lambda o: f(*o), lambda o: (*o,), lambda o: [x for x in o], bytes, bytearray, lambda o: ''.join(o), lambda o: dict.fromkeys(o), frozenset, sum, max, lambda o: list(map(str, o)), lambda o: list(zip(o)), lambda o: list(enumerate(o)), lambda o: list(reversed(list(o))), lambda o: [].__iadd__(o), lambda o: __import__('collections').deque(o), lambda o: [0].__setitem__(slice(None), o))):
        try: print(n, end=' '); print(g(o))
        except Exception as e: print(type(e).__name__, e)
