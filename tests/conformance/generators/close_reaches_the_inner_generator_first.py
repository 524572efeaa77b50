def inner():
    try:
        yield
    finally:
        print("inner closed")
def outer():
    try:
        yield from inner()
    finally:
        print("outer closed")
c = outer(); next(c)
c.close()
class It:
    def __iter__(self): return self
    def __next__(self): return 1
    def close(self): print("custom close")
def h(): yield from It()
c = h(); next(c)
c.close()
