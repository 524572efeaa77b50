print("helper runs once", __name__)
value = 5
_private = 6
def double(x): return x * 2
