import gc
class U: pass
class S: __slots__ = ('a',)
class I(int): pass
for x in [None, 1, 1.0, 1j, True, ..., 'x', b'x', [], (), {}, set(), frozenset(), object(), U(), S(), I(3), gc, lambda: 1, {'a': 1}, {'a': []}, ([],), range(3), slice(1), iter([]), (i for i in ()), ValueError(), property(), super(U, U()), memoryview(b''), NotImplemented, Ellipsis]:
    print(type(x).__name__, gc.is_tracked(x))
seen = []
gc.callbacks.append(lambda phase, info: seen.append((phase, sorted(info))))
before = gc.get_stats()[2]['collections']; gc.collect(); print(gc.get_stats()[2]['collections'] - before, seen); gc.callbacks.clear()
gc.set_threshold(5); print(gc.get_threshold()); gc.set_threshold(5, 6); print(gc.get_threshold())
