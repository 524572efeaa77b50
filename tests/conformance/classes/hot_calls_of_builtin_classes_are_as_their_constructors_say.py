# Each place is run often enough to be compiled for what it met.
import abc
import collections


class Word(str):
    pass


class Pair(tuple):
    pass


class Stack(list):
    def __init__(self, *items, limit=None):
        super().__init__(items)
        self.limit = limit


class Table(dict):
    pass


class Number(int):
    pass


class Refused(Exception):
    pass


class Coded(Exception):
    def __init__(self, code, *, detail=None):
        self.code = code
        self.detail = detail


class Base(abc.ABC):
    pass


def often(call):
    for _ in range(60):
        try:
            result = call()
        except Exception as error:
            result = type(error).__name__, str(error)
    return result


print(often(lambda: type(object())), often(lambda: type(3)), often(lambda: type(Base())), often(lambda: type(Base)))
print(often(lambda: type(3, 4)))
print(often(lambda: type("Made", (), {"x": 1}).x))
print(often(lambda: object(3)))
print(often(lambda: Base(3)))
print(often(lambda: ValueError(1, "a").args), often(lambda: ValueError().args), often(lambda: ValueError(x=1)))
print(often(lambda: Refused(1).args), often(lambda: Refused(x=1)))
print(often(lambda: Coded(1, detail=2).args), often(lambda: Coded(1, detail=2).__dict__), often(lambda: Coded()))
print(often(lambda: StopIteration(3).value), often(lambda: SystemExit(3, 4).code), often(lambda: KeyError("k").args))
print(often(lambda: OSError(2, "no").errno), often(lambda: type(OSError(2, "no"))), often(lambda: OSError(2, "a", "f")))
print(often(lambda: ImportError("m", name="n").name), often(lambda: ImportError("m", nme="n")))
print(often(lambda: UnicodeDecodeError("utf-8", b"x", 0, 1, "r").reason), often(lambda: UnicodeDecodeError("utf-8")))
print(often(lambda: ExceptionGroup("g", [ValueError(1)]).exceptions), often(lambda: ExceptionGroup("g", [])))
print(often(lambda: Word(b"a", "ascii")), often(lambda: Word()), often(lambda: Number("12", base=3)))
print(often(lambda: Number(3) + 1), often(lambda: Pair([1, 2])), often(lambda: Pair(3)))
print(often(lambda: Stack(1, 2, limit=3).limit), often(lambda: Stack(1, 2)), often(lambda: Stack(limits=3)))
print(often(lambda: Table(a=1, b=2)), often(lambda: Table([(1, 2)], c=3)), often(lambda: Table(1)), often(lambda: Table({}, {})))
print(often(lambda: dict(a=1, b=2)), often(lambda: dict({"a": 0}, a=1)), often(lambda: dict(self=1)), often(lambda: dict(args=1, kwargs=2)))
print(often(lambda: list(x=1)), often(lambda: list(3)), often(lambda: set(1, 2)), often(lambda: frozenset([1])))
print(often(lambda: list(zip((1, 2), (3, 4)))), often(lambda: list(zip((1,), (3, 4), strict=True))), often(lambda: zip(3)))
print(often(lambda: list(enumerate("ab", start=2))), often(lambda: enumerate()), often(lambda: list(map(str, [1]))))
print(often(lambda: slice(1, 2)), often(lambda: slice()), often(lambda: list(reversed([1, 2]))), often(lambda: reversed(3)))
print(often(lambda: property().fget), often(lambda: staticmethod(len)([1])), often(lambda: bytearray(b"ab")))
print(often(lambda: collections.deque([1, 2], maxlen=1)), often(lambda: collections.deque(1)), often(lambda: collections.deque(x=1)))
print(often(lambda: collections.defaultdict(list, a=1)), often(lambda: collections.defaultdict(3)))
print(often(lambda: collections.OrderedDict(b=1, a=2)), often(lambda: collections.Counter("aab")))
print(often(lambda: super()), often(lambda: type(None)(3)), often(lambda: type(lambda: 0)()))

kinds = [object, Table, Refused, Base, list, dict, Stack, collections.deque, ValueError, Pair, Word, Number]
made = []
for _ in range(40):
    made = [kind() for kind in kinds]
print([type(each).__name__ for each in made], made[1:3], made[4:])
