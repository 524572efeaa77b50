s = "a😀é"
print(len(s), s[1], s[-1], s[1:], s[::-1], [c for c in s], ord(s[1]), s.index("é"))
for i in (3, -4):
    try:
        s[i]
    except IndexError as e:
        print(e)
try:
    s["x"]
except TypeError as e:
    print(e)
