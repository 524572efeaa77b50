from _telling import tell
import pprint, collections, dataclasses, types, io
P = pprint.pprint
P({'b': 1, 'a': 2})
P({'b': 1, 'a': 2}, sort_dicts=False)
P(list(range(40)))
P(list(range(40)), compact=True)
P(list(range(40)), width=30, compact=True)
P([[1, 2, [3, [4, [5]]]]], depth=2)
P('x' * 100)
P('word ' * 30)
P(['word ' * 30], width=40)
P(b'abc' * 40)
P({'k': 'word ' * 30})
P({'a': {'b': {'c': list(range(30))}}})
P((1,))
P(tuple(range(40)))
P(set(range(30)))
P(frozenset({3, 1, 2}))
P({1, 'a'})
P([])
P({})
P(set())
P(None)
P(collections.OrderedDict([('b', 1), ('a', list(range(40)))]))
P(collections.Counter('abracadabra' * 3))
P(collections.deque(range(40), maxlen=50))
P(collections.defaultdict(list, {i: [i] * 5 for i in range(10)}))
P(collections.ChainMap({'a': 1}, {'b': list(range(40))}))
P(types.MappingProxyType({'a': list(range(40))}))
P(types.SimpleNamespace(a=1, b='x' * 40, c=list(range(20))))
P(collections.UserDict(a=1))
P(collections.UserList(range(40)))
P(collections.UserString('a b ' * 40))


@dataclasses.dataclass
class D:
    x: int
    y: list
    z: str = dataclasses.field(default='q', repr=False)


P(D(1, list(range(40))))
P(D(1, []))
P([D(1, [2])] * 5)
Q = collections.namedtuple('Q', 'a b')
P(Q(1, list(range(40))))
P({1: 2, 'a': 3, None: 4})
P({(1, 2): 3, (1,): 4})
l = [1]
l.append(l)
tell(pprint.isreadable, l)
tell(pprint.isreadable, [1, 'a'])
tell(pprint.pformat, 12345678901234567890, underscore_numbers=True)
tell(pprint.pformat, [1000000, {2000: 3000}], underscore_numbers=True)
tell(pprint.PrettyPrinter, width=0)
tell(pprint.PrettyPrinter, indent=-1)
tell(pprint.PrettyPrinter, depth=0)
P([1, [2] * 30], indent=4)
P({'a': [1] * 40}, indent=4, width=60)
pprint.pp({'b': 1, 'a': 2})
s = io.StringIO()
P([1], stream=s)
print(s.getvalue())
pp = pprint.PrettyPrinter(width=20)
tell(pp.pformat, ['aaaa', 'bbbb', 'cccc'])
tell(pp.isreadable, [1])
tell(pp.format, [1], {}, 1, 0)


class M(dict):
    pass


class R:

    def __repr__(s):
        return 'line1\nline2'


P(M(a=list(range(40))))
P([R(), R()])
P({'k': R(), 'kk': [R()] * 3})
P('it\'s "x" ' * 15)
P(['a\nb\nc ' * 10])
P({'x': 'a\nb\n' * 20})
P(bytearray(b'x' * 100))
P(1.5)
P({i: {'name': 'n%d' % i, 'v': list(range(i))} for i in range(12)})
P([{'id': 1, 'tags': ['aaaaaaaa', 'bbbbbbbb'], 'nested': {'x': 1, 'y': [1, 2, 3] * 5}}, {'id': 2}])
P(range(3))
P({1: {2: {3: {}}}}, depth=1)
P({'a': (1, 2)}.items())
P({'a': 1}.keys())
P(object)
P(len)


class PP(pprint.PrettyPrinter):

    def format(self, o, c, m, l):
        if isinstance(o, str):
            return (f'<{o}>', True, False)
        return super().format(o, c, m, l)


PP().pprint(['a', {'b': 'c'}])
P('a' * 50 + ' ' + 'b' * 50, width=40)
P(' ' * 100)
P('', width=1)
P([''], width=1)
P(['ab cd'], width=1)
P({'ab cd': 'ef gh'}, width=1)
P((('ab cd',),), width=1)
