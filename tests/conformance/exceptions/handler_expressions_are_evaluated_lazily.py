def show(c):
    print("evaluate", c.__name__)
    return c
try:
    raise IndexError("i")
except show(KeyError): print("no")
except show(LookupError): print("yes")
except show(ValueError): print("never")
try:
    pass
except show(KeyError): pass
print("not evaluated without an exception")
