# ends: contained
import weakref, gc
class A: pass
a = A()
r = weakref.ref(a, lambda _: [None for _ in iter(int, 1)])
a = None
gc.collect()
print('contained')
