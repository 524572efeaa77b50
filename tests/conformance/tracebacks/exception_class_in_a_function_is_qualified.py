def f():
    class Local(Exception): pass
    raise Local("msg")
f()
