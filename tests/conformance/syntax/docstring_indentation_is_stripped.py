def f():
    """First line.

        Indented more.
    Back.
    """
print(repr(f.__doc__))
class C:
    """
    Starts on the second line.
      Two more.
    """
print(repr(C.__doc__))
