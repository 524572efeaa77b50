class A:
    def __add__(self, o): return "A.add"
    def __radd__(self, o): return "A.radd"
class Same(A): pass
class Override(A):
    def __radd__(self, o): return "Override.radd"
print(A() + Same(), A() + Override(), Override() + A(), 1 + A())
class MyInt(int):
    def __rsub__(self, o): return "rsub"
print(5 - MyInt(3), MyInt(3) - 5)
