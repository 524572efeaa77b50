# ends: limit
def f(x): return lambda: x
kept = []
while True:
    kept.append(f([0] * 1000))
