a = b = c = 1
del a, (b, [c])
print([n for n in "abc" if n in globals()])
l = [0, 1, 2, 3, 4, 5]
del l[0], l[-1]
del l[::2]
print(l)
class O: pass
o = O(); o.x = 1
del o.x
print(vars(o))
d = {1: 2, (1, 2): 3}
del d[1, 2]
print(d)
