print("[" + "ab".ljust(5) + "]", "ab".rjust(5, "*"), "ab".center(5, "-"), "ab".center(6, "-"), "abc".center(6, "-"), "abc".ljust(2), "-5".zfill(4), "+x".zfill(5), "5".zfill(0), "".zfill(2))
print(repr("a\tb\tc".expandtabs()), repr("a\tbc\td".expandtabs(4)), repr("\ta\n\tb".expandtabs(2)), repr("a\tb".expandtabs(0)))
try:
    "a".ljust(5, "xy")
except TypeError as e:
    print(e)
