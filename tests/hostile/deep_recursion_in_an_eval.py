# ends: RecursionError
def f():
    eval("f()")

f()
