decorators = [lambda f: ("wrapped", f.__name__)]
@decorators[0]
def f(): pass
print(f)
@(lambda f: f.__name__ * 2)
def g(): pass
print(g)
@print
@str
class C: pass
print(C)
@(d := lambda f: 5)
def h(): pass
print(h)
