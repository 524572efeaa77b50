class Contains:
    def __contains__(self, x): return x
class Iter:
    def __iter__(self): print("iter"); return iter([1, 2, 3])
class GetItem:
    def __getitem__(self, i):
        print("getitem", i)
        if i > 3: raise IndexError
        return i * 10
print("yes" in Contains(), 0 in Contains(), [] not in Contains())
print(2 in Iter(), 9 in Iter())
print(20 in GetItem(), 5 in GetItem())
class No: 
    __contains__ = None
try:
    1 in No()
except TypeError as e:
    print(e)
