import array, collections, functools, io, itertools, operator, random, re, threading, typing

for value in (collections.deque(), collections.defaultdict(), itertools.count(), functools.partial(len), re.compile('a'),
              re.match('a', 'a'), array.array('i'), operator.itemgetter(1), threading.Lock(), typing.TypeVar('T'), 1, len):
    print(type(value).__name__, value.__module__ if hasattr(value, '__module__') else '-', '__module__' in vars(type(value)))
print(type('Derived', (collections.deque,), {'__module__': 'here'})().__module__)
try:
    type('S', (typing.TypeVar('T'),), {})
except TypeError as error:
    print(error)
