def g():
    try:
        yield 1
        yield 2
        yield 3
    finally:
        print("cleanup")
c = g()
for x in c:
    break
print("still open", next(c))
for x in c: print(x)
print("end")
