print(list(map(len, ["a", "bb"])), sorted("bca", key=ord), [f(3) for f in (abs, str, float, hex)], max([1, 5], [2], key=sum), list(map(str.upper, "ab")), (3).__add__(4), [].__len__(), "a".__eq__("a"))
f = [].append
print(f.__name__, len.__name__, str.join.__name__, repr(len), repr(str.upper), callable(len))
