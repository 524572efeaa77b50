import collections
import functools
import inspect
import itertools
import operator
import types

for each in (bool, int, float, complex, str, bytes, list, tuple, set, frozenset, dict, range, object, property, enumerate,
             filter, map, reversed, zip, staticmethod, classmethod, memoryview, ValueError, OSError, functools.partial,
             types.MethodType, types.SimpleNamespace, operator.itemgetter, itertools.chain, itertools.product,
             itertools.groupby, itertools.zip_longest, itertools.repeat, sorted, len, int.from_bytes, float.fromhex,
             dict.fromkeys, collections.OrderedDict.fromkeys, itertools.chain.from_iterable, 'a'.join, str.join,
             Exception.add_note, ExceptionGroup.split):
    try:
        print(getattr(each, '__qualname__', each), inspect.signature(each))
    except ValueError as error:
        print(error)
    print(repr(each.__text_signature__))


class Pile(list):
    pass


class Own(list):
    def __init__(self, first, *rest):
        super().__init__((first, *rest))


print(inspect.signature(Pile), inspect.signature(Own))
print(Pile.__text_signature__, Own.__text_signature__)
