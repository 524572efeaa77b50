class Base:
    registry = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw)
        cls.tag = tag
        Base.registry.append(cls.__name__)
class A(Base, tag="a"): pass
class B(A): pass
print(Base.registry, A.tag, B.tag)
for code in ("class C(Base, bad=1): pass", "class D(x=1): pass", "class E(int, y=2): pass"):
    try:
        exec(code)
    except TypeError as e:
        print(e)
