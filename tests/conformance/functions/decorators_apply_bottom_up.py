def deco(name):
    print("make", name)
    def wrap(f):
        print("apply", name)
        return lambda *a: (name, f(*a))
    return wrap
@deco("outer")
@deco("inner")
def f(x): return x
print(f(1))
