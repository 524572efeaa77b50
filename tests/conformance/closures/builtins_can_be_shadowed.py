len = lambda x: "shadowed"
print(len("abc"))
del len
print(len("abc"))
def f():
    try:
        print(str(1))
    except UnboundLocalError as e:
        print(e)
    str = 5
f()
def g(list): return list
print(g(3), list("a"))
