b = b"abc"
for code in ("b[0] = 1", "del b[0]", "b.append(1)", "b.x = 1"):
    try:
        exec(code)
    except Exception as e:
        print(type(e).__name__, e)
