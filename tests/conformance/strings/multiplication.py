print("ab" * 3, 3 * "ab", "ab" * 0, "ab" * -1, "" * 100, True * "x")
s = "x"
s *= 4
print(s)
try:
    "a" * "b"
except TypeError as e:
    print(e)
