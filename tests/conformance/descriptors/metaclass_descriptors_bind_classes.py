class Meta(type):
    @property
    def p(cls): return f"meta p of {cls.__name__}"
    def m(cls): return cls.__name__
    shared = "meta"
class C(metaclass=Meta):
    shared = "class"
print(C.p, C.m(), C.shared)
for code in ("C().p", "C().m()", "C.p = 1"):
    try:
        exec(code)
    except AttributeError as e:
        print(e)
