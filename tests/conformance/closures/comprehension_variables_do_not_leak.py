x = "outer"
l = [x for x in range(3)]
s = {x for x in "a"}
d = {x: x for x in "b"}
g = list(x for x in "c")
print(x, l, s, d, g)
def f():
    [y for y in range(3)]
    try:
        return y
    except NameError as e:
        return str(e)
print(f())
