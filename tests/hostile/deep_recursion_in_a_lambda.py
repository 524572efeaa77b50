# ends: RecursionError
f = lambda: f()
f()
