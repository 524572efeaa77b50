def f():
    n = 10
    return [(lambda: i * n)() for i in range(3)], [[i * j for j in range(i)] for i in range(4)]
print(f())
class C:
    fs = [(lambda k: k * i) for i in range(3)]
print([f(2) for f in C.fs])
