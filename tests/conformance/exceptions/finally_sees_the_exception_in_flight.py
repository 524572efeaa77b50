import sys
def f():
    try:
        1 / 0
    finally:
        print("in flight:", repr(sys.exception()))
try:
    f()
except ZeroDivisionError:
    print("caught")
def g():
    try:
        return "value"
    finally:
        print("no exception:", sys.exception())
print(g())
