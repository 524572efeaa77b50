l = [1]
for code in ("l.remove(9)", "l.index(9)", "l.pop(5)", "[].pop()", "l.pop('a')", "l.insert('a', 1)", "l.insert(1)", "l.extend(5)", "l.append()", "l.append(1, 2)", "l.index()", "l.nope", "l[5]", "l[-5]", "l.sort(5)", "[1, 'a'].sort()", "l.sort(key=5)", "l.index(1, 5)", "l.count()", "list(5)", "list(1, 2)", "l()", "hash(l)", "l + (1,)", "l.sort(reverse='a')", "[None, 1].sort()"):
    try:
        print(code, eval(code))
    except Exception as e:
        print(code, "->", type(e).__name__, e)
