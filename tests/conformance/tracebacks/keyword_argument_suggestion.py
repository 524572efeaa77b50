def f(first=1): pass
f(frist=2)
