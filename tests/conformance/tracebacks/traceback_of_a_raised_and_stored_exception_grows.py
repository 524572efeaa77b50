def f(): raise ValueError("again")
e = None
try:
    f()
except ValueError as x:
    e = x
def g(): raise e
try:
    g()
except ValueError:
    pass
g()
