s = "abcdefg"
print(s[1:3], s[:-1], s[::2], s[::-1], s[5:1:-2], s[10:], s[-3:], s[:0], s[-100:2], s[3:3], s[None:None:3], s[6::-3])
for step in (0, "a", 1.5):
    try:
        s[::step]
    except Exception as e:
        print(type(e).__name__, e)
