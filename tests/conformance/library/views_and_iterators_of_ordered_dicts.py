from collections import OrderedDict, defaultdict
import copy

letters = OrderedDict(a=1, b=2, c=3)
print(letters.keys(), letters.values(), letters.items())
print(type(iter(letters)), type(reversed(letters)), type(iter(letters.items())), type(reversed(letters.values())))
print(isinstance(letters.keys(), type({}.keys())), letters.keys() & {"c"}, letters.keys().mapping)


def walk(change):
    changed = OrderedDict(a=1, b=2, c=3)
    iterator = iter(changed)
    next(iterator)
    change(changed)
    try:
        print(list(iterator))
    except RuntimeError as error:
        print(error)


walk(lambda changed: changed.update(d=4))
walk(lambda changed: changed.update(b=4))
walk(lambda changed: changed.pop("c"))
walk(lambda changed: changed.move_to_end("a"))
walk(lambda changed: changed.move_to_end("c"))
print(list(copy.copy(iter(letters))))


class Ordered(OrderedDict):
    pass


class Counting(defaultdict):
    pass


print(Ordered(a=1) | {"b": 2}, {"b": 2} | Ordered(a=1), Ordered(a=1).copy())
print(Counting(int, a=1) | {"b": 2}, {"b": 2} | Counting(int, a=1))
