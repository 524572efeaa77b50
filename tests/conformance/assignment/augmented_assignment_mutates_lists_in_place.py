a = b = [1]
a += [2]
print(b, a is b)
a = a + [3]
print(b, a)
t = ([],)
try:
    t[0] += ["x"]
except TypeError as e:
    print(e)
print(t)
