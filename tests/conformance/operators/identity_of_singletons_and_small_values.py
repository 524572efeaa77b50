print(None is None, True is True, ... is ...)
a = [1]
b = a
print(a is b, a is [1], a is not [1], a == [1])
print(type(1) is int, NotImplemented is NotImplemented)
x = float("nan")
print(x is x, x == x, [x] == [x], x in [x], (x,) == (x,), {x: 1} == {x: 1})
