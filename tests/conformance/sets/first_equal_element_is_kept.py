print({1, 1.0, True}, {1.0, 1}, {True, 1}, {0, False}, set([2.0, 2]))
s = {1}
s.add(1.0)
print(s, s & {1.0}, {1.0} & s, s | {1.0}, {1.0} | s)
