def say(x):
    print("default", x)
    return x
def f(a=say([]), *, b=say({})):
    a.append(1)
    return a, b
print(f(), f(), f([5]))
print(f.__defaults__, f.__kwdefaults__)
f.__defaults__ = (["new"],)
print(f())
