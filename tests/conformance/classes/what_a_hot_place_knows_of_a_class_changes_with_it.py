# Places that ran often take for certain what a class told them; each change of the class, or of a function, is seen at once.
import asyncio
import warnings

warnings.simplefilter("ignore")


class Base:
    def __init__(self):
        self.x = 1

    def name(self):
        return "base"


class Own(Base):
    pass


def make():
    return Own()


def read(o):
    return o.x


def call(o):
    return o.name()


def write(o, value):
    o.x = value
    return o.__dict__


def hot(times=60):
    for _ in range(times):
        o = make()
        last = read(o), call(o), dict(write(o, 2))
    return last


print(hot())
Base.__init__ = lambda self: setattr(self, "x", 10)
print("another __init__", hot())
Own.name = lambda self: "own"
print("a method of its own", hot())
Own.name = property(lambda self: lambda: "computed")
print("a property", hot())
del Own.name
print("without it", hot())
Base.__getattribute__ = lambda self, name: object.__getattribute__(self, name)
print("__getattribute__", hot())
Base.__getattribute__ = lambda self, name: "all" if name == "x" else object.__getattribute__(self, name)
print("another one", hot())
del Base.__getattribute__
Base.__setattr__ = lambda self, name, value: object.__setattr__(self, name, (name, value))
print("__setattr__", hot())
del Base.__setattr__
print("without both", hot())
Own.x = property(lambda self: "read only")
try:
    hot()
except AttributeError as error:
    print(error)
Own.x = property(lambda self: "seen", lambda self, value: None)
print("a property with a setter", hot())
del Own.x


def missing(self):
    raise AttributeError("the property fails")


Own.name = property(missing)
try:
    hot()
except AttributeError as error:
    print(error)
Own.__getattr__ = lambda self, name: lambda: ("instead", name)
print("__getattr__", hot())
del Own.__getattr__, Own.name


class Other:
    def __init__(self):
        self.x = "other"

    def name(self):
        return "other"


Own.__bases__ = (Other,)
print("another base", hot())
Own.__abstractmethods__ = frozenset({"name"})
try:
    hot()
except TypeError as error:
    print(error)
del Own.__abstractmethods__
print("concrete again", hot())
Own.__new__ = lambda cls: "no instance"
try:
    hot()
except AttributeError as error:
    print(error)
del Own.__new__


# The same of what `with` and its asynchronous sister call.
class Manager:
    def __enter__(self):
        return "entered"

    def __exit__(self, *rest):
        return False

    async def __aenter__(self):
        return "entered"

    async def __aexit__(self, *rest):
        return False

    def __aiter__(self):
        self.left = 2
        return self

    async def __anext__(self):
        self.left -= 1
        if self.left < 0:
            raise StopAsyncIteration
        return self.left


async def use(fails):
    got = []
    try:
        with Manager() as one:
            async with Manager() as two:
                async for three in Manager():
                    got.append((one, two, three))
                if fails:
                    raise ValueError("inside")
    except ValueError as error:
        got.append(error.args)
    finally:
        got.append("finally")
    return got


async def often(fails=False):
    for _ in range(60):
        got = await use(fails)
    return got


class Result:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        return self.value
        yield


async def main():
    print(await often())
    print("an error", await often(True))
    Manager.__enter__ = lambda self: "another"
    Manager.__aenter__ = lambda self: Result("awaitable")
    print("other methods", await often())
    Manager.__exit__ = lambda self, kind, error, traceback: kind is ValueError
    Manager.__aexit__ = lambda self, kind, error, traceback: Result(False)
    print("an error that is taken", await often(True))

    async def code(self, *rest):
        return "code"

    Manager.__aenter__ = code
    print("a coroutine function", await often())
    code.__code__ = (lambda self: 5).__code__
    try:
        await often()
    except TypeError as error:
        print(error)

    async def again(self):
        return "again"

    code.__code__ = again.__code__
    print("its code again", await often())

    async def end(self):
        raise StopAsyncIteration

    Manager.__anext__ = end
    print("no element", await often())
    del Manager.__exit__
    try:
        await often()
    except TypeError as error:
        print(error)


asyncio.run(main())


# A namespace in which a name stands elsewhere each time.
def target():
    return 1


def ask():
    return target()


asks = [type(ask)(ask.__code__, {**{f"name{i}": i for i in range(n)}, "target": (lambda n=n: n)}) for n in range(6)]
print([[each() for each in asks] for _ in range(100)][-1])
