def f(x):
    match x:
        case n if n > 10: return ("big", n)
        case n if print("guard", n) or n < 0: return ("negative", n)
        case [a, b] if False: pass
        case _: return ("neither", n)
print(f(11), f(-1), f(5))
