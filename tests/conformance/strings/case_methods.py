s = "hELLO wORLD ß ǆ"
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold())
print("they're bill's".title(), "ΑΣ".lower(), "ﬁ".upper(), "İ".lower() == "i̇", "1a b".title())
print("A".isupper(), "a1".islower(), "Ab Cd".istitle(), "".isupper(), "1".isupper())
