def say(x):
    if callable(x): x, f = "f", x
    else: f = x
    print(x, end=" ")
    return f
def f(*a, **k): return a, k
print(say(f)and f(say(1), *say([2]), say(3), k=say(4), *say((5,)), **say({"z": 6}), y=say(7)))
