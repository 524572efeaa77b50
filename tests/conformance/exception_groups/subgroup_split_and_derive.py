eg = ExceptionGroup("g", [ValueError(1), ExceptionGroup("n", [TypeError(2), ValueError(3)])])
print(eg.subgroup(ValueError), repr(eg.subgroup(lambda e: isinstance(e, TypeError))), eg.subgroup(KeyError))
m, r = eg.split((TypeError,))
print(repr(m), repr(r), eg.split(KeyError)[0], eg.split(Exception)[1])
class MyGroup(ExceptionGroup):
    def derive(self, excs): return MyGroup(self.message + "!", excs)
g = MyGroup("mine", [ValueError(1), KeyError(2)])
print(repr(g.split(ValueError)), repr(eg.derive([OSError()])))
g.add_note("n")
print(g.split(ValueError)[0].__notes__)
try:
    eg.split(5)
except TypeError as e:
    print(e)
