def deco(c):
    c.added = c.__name__
    return c
@deco
class A: pass
print(A.added)
def replace(c): return "replaced"
@replace
class B: pass
print(B)
