class SetOnly:
    def __set__(self, obj, v): obj.__dict__["s"] = v * 2
class C: s = SetOnly()
c = C()
print(type(c.s).__name__)
c.s = 4
print(c.s, vars(c))
try:
    del c.s
except AttributeError as e:
    print(e)
