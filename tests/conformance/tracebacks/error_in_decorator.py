def deco(f): raise TypeError("decorator failed")
@deco
def g():
    pass
