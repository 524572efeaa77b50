l = list(range(6))
l[1:3] = "abc"
print(l)
l[:0] = [9]
print(l)
l[5:] = []
print(l)
l[::2] = "XYZ"
print(l)
l[10:20] = [1]
print(l)
l[2:1] = ["between"]
print(l)
l[:] = l
print(l)
