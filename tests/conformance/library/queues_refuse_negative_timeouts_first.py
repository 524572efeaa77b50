import functools
import queue

for kind in (queue.Queue, queue.LifoQueue, queue.PriorityQueue, queue.SimpleQueue):
    filled = kind()
    filled.put(1, timeout=-1)
    try:
        filled.get(timeout=-1)
    except ValueError as error:
        print(kind.__name__, error)
try:
    queue.Queue(1).put(1, timeout=-1)
except ValueError as error:
    print(error)


@functools.lru_cache(2)
def double(x):
    return 2 * x


print(double(1), double.cache_info() == functools._CacheInfo(0, 1, 2, 1))
plain = functools.partial(print, 1)
for state in ((print, (), {}), (1, (), {}, None), (print, [], {}, None), (print, (), 5, None), None):
    try:
        plain.__setstate__(state)
    except TypeError as error:
        print(error)
plain.note = 1
plain.__setstate__((print, (2,), None, None))
print(plain.args, plain.keywords, vars(plain))
