def f():
    raise ValueError("plain raise")
f()
