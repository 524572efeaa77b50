class C: value = 1
try:
    C.valu
except AttributeError as e:
    print(e)
try:
    prnt
except NameError as e:
    print(e)
try:
    import ran_dom
except ImportError as e:
    print(type(e).__name__, e, e.name)
try:
    from math import sqroot
except ImportError as e:
    print(e.name, str(e).split(" (")[0])
