def show(code):
    try:
        exec(code)
    except Exception as e:
        print(type(e).__name__, e)
for code in ["x = 1; x += 'a'", "x = 'a'; x += 1", "x = []; x += 1", "x = None; x -= 1", "x = {}; x |= 3", "x = (); x *= 'a'",
             "x = 1; x @= 2", "x = 1.5; x <<= 1", "x = 'a'; x **= 2", "y += 1"]:
    show(code)
