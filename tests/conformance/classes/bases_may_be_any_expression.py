def bases(*b):
    print("bases")
    return b
def meta(name, bases, ns, **kw):
    print(name, bases, sorted(k for k in ns if not k.startswith("__")), kw)
    return "made by a function"
class C(*bases(int), metaclass=meta, extra=1):
    v = 1
print(C)
class Proxy:
    def __mro_entries__(self, bases): return (dict,)
class D(Proxy()): pass
print(D.__mro__, D.__orig_bases__ != D.__bases__)
