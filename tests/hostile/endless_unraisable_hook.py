# ends: contained
import sys
class A:
    def __del__(self): raise ValueError
sys.unraisablehook = lambda args: [None for _ in iter(int, 1)]
def make():
    A()
make()
print('contained')
