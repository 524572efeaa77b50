def g():
    try:
        yield 1
    finally:
        print("cleanup")
def f():
    for x in g():
        return "returned"
print(f())
try:
    for x in g(): raise ValueError("v")
except ValueError:
    print("handler")
print("end")
