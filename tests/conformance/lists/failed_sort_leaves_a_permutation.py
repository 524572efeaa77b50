l = [1, "a", 2]
try:
    l.sort()
except TypeError as e:
    print(e)
print(len(l), set(map(str, l)) == {"1", "a", "2"})
