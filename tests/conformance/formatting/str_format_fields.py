print("{} {}".format(1, 2), "{1} {0} {1}".format("a", "b"), "{x} {y}".format(x=1, y=2), "{0} {x}".format(5, x=6), "{{}} {}".format(3))
print("{0[1]} {0[key]} {1.real} {x[0][1]}".format({"key": "v", 1: "one"}, 5, x=["ab"]) if True else "")
print("{:>5} {:<5}| {:^5}|".format(1, 2, 3), "{:{}}".format("a", 5), "{:{w}.{p}f}".format(3.14159, w=8, p=2), "{!r} {!s} {!a}".format("a", "b", "é"), "{0!r:>5}".format("a"))
print("{:%}".format(0.5), "{:,}".format(12345), "{:d}".format(5), "{}".format([]), "{a.b}".format(a=type("C", (), {"b": 1})))
