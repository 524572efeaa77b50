class C:
    def __format__(self, spec): return f"C<{spec}>"
print(format(C()), format(C(), "x"), f"{C():abc:def}", "{:q}".format(C()), "%s" % (isinstance(C(), object)))
class Bad:
    def __format__(self, spec): return 5
try:
    format(Bad())
except TypeError as e:
    print(e)
try:
    format(5, 5)
except TypeError as e:
    print(e)
class P: pass
try:
    f"{P():x}"
except TypeError as e:
    print(e)
