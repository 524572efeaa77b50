import collections
import types


def nest(depth, wrap):
    value = None
    for _ in range(depth):
        value = wrap(value)
    return value


def attempt(name, depth, wrap):
    try:
        print(name, len(repr(nest(depth, wrap))))
    except RecursionError as error:
        print(name, error)


attempt('deque', 4900, lambda value: collections.deque([value]))
attempt('deque', 5100, lambda value: collections.deque([value]))
attempt('namespace', 10100, lambda value: types.SimpleNamespace(a=value))
attempt('ordered', 5100, lambda value: collections.OrderedDict(a=value))
attempt('slice', 10100, slice)
attempt('exception', 10100, ValueError)
queue = collections.deque([1], 3)
queue.append(queue)
names = types.SimpleNamespace(queue=queue)
names.names = names
ordered = collections.OrderedDict(names=names)
ordered['ordered'] = ordered
print(queue, names, ordered)
