l = [10, 20, 30]
print(l[i := 1], i)
print(l[(a := 0):(b := 2)], a, b)
def f(*a, **k): return a, k
print(f(x := 1, y=(w := 2)), x, w)
print({(q := 3), q + 1}, [p := 1, p])
