s = "abc"
for f in (lambda: s.__setitem__(0, "x"), lambda: setattr(s, "x", 1), lambda: s.nothing, lambda: s.append("d")):
    try:
        f()
    except AttributeError as e:
        print(e)
t = s
s += "d"
print(t, s)
