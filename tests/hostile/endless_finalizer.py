# ends: contained
import weakref
class A:
    def __del__(self):
        while True: pass
a = A()
weakref.finalize(a, print)
del a
import gc
gc.collect()
print('contained')
