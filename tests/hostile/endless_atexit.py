# ends: contained
import atexit
atexit.register(lambda: [None for _ in iter(int, 1)])
print('contained')
