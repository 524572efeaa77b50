l = [3, 1, 2]
l.append(5); l.extend((6, 7)); l.extend("ab"); l.insert(0, "first"); l.insert(100, "last"); l.insert(-1, "before")
print(l, l.index(5), l.count(1), l.pop(), l.pop(0), l.pop(1))
l.remove("a"); l.reverse()
print(l, l.copy() == l, l.copy() is l)
l.clear()
print(l, [].copy())
