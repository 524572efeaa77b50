s = "banana"
print(s.find("an"), s.find("an", 2), s.rfind("an"), s.find("x"), s.index("n"), s.rindex("a"), s.count("a"), s.count("ana"), s.count(""), s.find("", 3), s.find("", 10))
print(s.startswith("ban"), s.startswith(("x", "b")), s.startswith("n", 2), s.endswith("na"), s.endswith(("x",)), s.startswith(""), s.endswith("", 9), "an" in s, "" in s)
for f in (lambda: s.index("q"), lambda: s.rindex("q"), lambda: s.startswith(1), lambda: s.startswith((1,)), lambda: s.find(1), lambda: s.startswith(["b"])):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
