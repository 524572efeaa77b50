def f():
    "the doc"
    "not the doc"
def g():
    x = 1
    "too late"
def h():
    f"not a {1} doc"
class C:
    """Class
    doc."""
def b():
    b"bytes are no doc"
def j():
    "one" " two"
print(repr(f.__doc__), g.__doc__, h.__doc__, repr(C.__doc__), b.__doc__, j.__doc__)
