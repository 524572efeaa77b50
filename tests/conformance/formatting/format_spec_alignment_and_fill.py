for spec in ("5", "<5", ">5", "^5", "*^5", "05", "=5", "x<6", "{<4", "é>3"):
    print("[" + format(42, spec) + "]", end="")
print()
for spec in ("5", "<5", ">5", "^5", "*^6", ".2", "5.1", "05", ""):
    print("[" + format("abc", spec) + "]", end="")
print()
