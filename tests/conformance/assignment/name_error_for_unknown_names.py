try:
    undefined
except NameError as e:
    print(type(e).__name__, e, e.name)
def f():
    return missing + 1
try:
    f()
except NameError as e:
    print(e)
