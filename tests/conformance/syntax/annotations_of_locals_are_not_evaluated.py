def f():
    x: undefined_name = 1
    y: also_undefined
    return x
print(f())
try:
    def g():
        y: int
        return y
    g()
except UnboundLocalError as e:
    print(e)
