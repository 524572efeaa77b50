class Both:
    def __str__(self): return "str"
    def __repr__(self): return "repr"
print("%s %r %a %10s|%-6r|" % (Both(), Both(), Both(), Both(), Both()))
class M(dict):
    def __missing__(self, k): return k.upper()
print("%(abc)s" % M())
class I:
    def __index__(self): return 7
    def __int__(self): return 8
    def __float__(self): return 9.0
print("%x %f" % (I(), I()))
print("%d" % I())
