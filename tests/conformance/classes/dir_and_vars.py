class A:
    x = 1
    def m(self): pass
class B(A):
    y = 2
b = B(); b.z = 3
print([n for n in dir(b) if not n.startswith("__")], [n for n in vars(B) if not n.startswith("__")], vars(b), [n for n in dir(B) if n[0] != "_"])
class D:
    def __dir__(self): return ["b", "a"]
print(dir(D()))
try:
    vars(5)
except TypeError as e:
    print(e)
print(type(vars(A)).__name__)
try:
    vars(A)["q"] = 1
except TypeError as e:
    print(e)
