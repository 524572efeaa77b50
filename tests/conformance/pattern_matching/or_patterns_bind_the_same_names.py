def f(x):
    match x:
        case [1, a] | (a, 1) | {"a": a}: return a
        case 2 | 3 | "x": return "or"
        case (0 | 1) as n: return ("n", n)
print(f([1, 5]), f((6, 1)), f({"a": 7}), f(3), f("x"), f(0))
