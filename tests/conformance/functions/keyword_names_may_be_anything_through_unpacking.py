def f(**kw): return kw
print(f(**{"a b": 1, "class": 2, "": 3}))
try:
    f(**{5: 1})
except TypeError as e:
    print(e)
