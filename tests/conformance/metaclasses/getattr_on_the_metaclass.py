class Meta(type):
    def __getattr__(cls, n): return f"meta {n}"
    def __setattr__(cls, n, v):
        print("set", n)
        super().__setattr__(n, v)
class C(metaclass=Meta): x = 1
print(C.x, C.y)
C.z = 3
print(C.z)
try:
    C().y
except AttributeError as e:
    print(e)
