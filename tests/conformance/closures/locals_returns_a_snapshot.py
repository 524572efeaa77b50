def f(a, b=2):
    c = 3
    l = locals()
    l["c"] = 100
    d = 4
    return c, sorted(l), sorted(locals())
print(f(1))
def outer():
    x = 1
    def inner():
        x
        return locals()
    return inner()
print(outer())
class C:
    a = 1
    print("a" in locals(), "b" in locals())
