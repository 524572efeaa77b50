class Standin:
    def __init__(self, *bases):
        self.bases = bases

    @property
    def __bases__(self):
        return self.bases


class Instance:
    def __init__(self, cls):
        self.cls = cls

    @property
    def __class__(self):
        return self.cls


class NoTuple:
    __bases__ = [int]


class Endless:
    @property
    def __bases__(self):
        return self, self


root = Standin()
middle = Standin(root)
leaf = Standin(Standin(), middle)
print(isinstance(Instance(leaf), root), isinstance(Instance(root), leaf), isinstance(1, root))
print(issubclass(leaf, root), issubclass(root, leaf), issubclass(int, root), issubclass(leaf, (int, middle)))
for test in (lambda: isinstance(1, NoTuple()), lambda: issubclass(NoTuple(), int), lambda: issubclass(int, NoTuple()),
             lambda: issubclass(Endless(), int), lambda: issubclass(1, root), lambda: isinstance(1, 1)):
    try:
        print(test())
    except (TypeError, RecursionError) as error:
        print(type(error).__name__, str(error)[:40])
