print("aaa".replace("a", "b"), "aaa".replace("a", "b", 2), "abc".replace("", "-"), "abc".replace("", "-", 2), "aaa".replace("a", ""), "x".replace("x", "x", 0), "abab".replace("ab", "c", count=1))
table = str.maketrans("abc", "xyz", "d")
print("abcde".translate(table), "abc".translate({97: None, 98: "BB", 99: 100}), str.maketrans({"a": 1, 98: "c"}))
for args in (("a", "bc"), (1,), ({"ab": 1},)):
    try:
        str.maketrans(*args)
    except Exception as e:
        print(type(e).__name__, e)
