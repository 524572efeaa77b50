l = [1, 2, 3]
for x in l:
    print(x, end=" ")
    if len(l) < 6: l.append(x * 10)
print(l)
l = [1, 2, 3, 4]
for x in l:
    l.remove(x)
print(l)
it = iter(l)
next(it); next(it)
print(next(it, "end"))
l.append("late")
print(next(it, "still ended"))
