class Data:
    def __get__(self, obj, owner): return ("data get", obj is None, owner.__name__)
    def __set__(self, obj, v): print("data set", v)
    def __delete__(self, obj): print("data delete")
class NonData:
    def __get__(self, obj, owner): return ("nondata get", obj is None)
class C:
    d = Data()
    n = NonData()
c = C()
c.__dict__["d"] = 1
c.__dict__["n"] = 2
print(c.d, c.n, C.d, C.n)
c.d = 5
del c.d
c.n = 3
print(c.n, c.__dict__)
del c.n
print(c.n)
