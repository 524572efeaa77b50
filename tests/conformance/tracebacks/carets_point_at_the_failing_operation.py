def f(a, b): return a + b
result = [1, 2] and f(1, "x") * 2 + (3 - 1)
