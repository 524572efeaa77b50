import functools
import itertools
import re
import types


class Plain:
    pass


class Sequence:
    def __len__(self):
        return 1

    def __getitem__(self, index):
        return index


values = (len, 1, None, Plain(), Plain, (1,), 'a', b'a', range(3), object(), Sequence(), {1}, iter([]), 1.5, slice(1),
          frozenset(), {}.keys(), {}.items(), list[int], 3j, ..., types.MappingProxyType({}), re.match('a', 'a'),
          itertools.count(), functools.partial(len), Exception(), property(), types.SimpleNamespace(), int | str, True)
for value in values:
    for key in (0, True, 'a', None, slice(1)):
        try:
            del value[key]
        except (TypeError, LookupError) as error:
            print(repr(key), error)
