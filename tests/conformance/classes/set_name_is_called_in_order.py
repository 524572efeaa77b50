class N:
    def __init__(self, tag): self.tag = tag
    def __set_name__(self, owner, name): print("set_name", self.tag, owner.__name__, name)
class C:
    b = N(1)
    a = N(2)
    x = b
    print("body done")
C.late = N(3)
class Bad:
    def __set_name__(self, o, n): raise ValueError("refused")
try:
    class D: attr = Bad()
except ValueError as e:
    print(e, e.__notes__)
