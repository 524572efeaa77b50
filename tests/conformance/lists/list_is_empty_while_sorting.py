l = [3, 1, 2]
seen = []
def key(x):
    seen.append(list(l))
    return x
l.sort(key=key)
print(l, seen)
def grow(x):
    l.append(x)
    return x
try:
    l.sort(key=grow)
except ValueError as e:
    print(e)
