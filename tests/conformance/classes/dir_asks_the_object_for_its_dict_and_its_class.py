class Told:
    __slots__ = "a"

    def __getattr__(self, name):
        print("asked for", name)
        return {"told": 1}


class Raising:
    __slots__ = ()

    def __getattr__(self, name):
        raise IndexError(name)


class Posing:
    @property
    def __class__(self):
        return Told


class Watching:
    def __getattribute__(self, name):
        print("got", name)
        return super().__getattribute__(name)


print([name for name in dir(Told()) if name in ("a", "told")])
try:
    dir(Raising())
except IndexError as error:
    print("IndexError", error)
print("a" in dir(Posing()))
print("__doc__" in dir(Watching()))
