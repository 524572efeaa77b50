print("a b  c ".split(), "a b  c ".split(" "), "a,b,c".split(",", 1), "a,b,c".rsplit(",", 1), " a  b ".split(None, 1), " a  b ".rsplit(None, 1))
print("".split(), "".split(","), "abc".split("abc"), "a--b".split("--"), "x".split("y"), " \t\n".split())
print("a\u2003b\x1cc".split())
for sep in ("", 1):
    try:
        "a".split(sep)
    except Exception as e:
        print(type(e).__name__, e)
