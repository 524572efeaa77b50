import sys
print(sys.exception(), sys.exc_info())
def f(): return repr(sys.exception())
try:
    raise ValueError("a")
except ValueError:
    print(f(), sys.exc_info()[0].__name__)
    try:
        raise KeyError("b")
    except KeyError:
        print(f())
    print(f())
    try:
        pass
    finally:
        print("finally", f())
print(f())
