for code in ("range()", "range('a')", "range(1.0)", "range(1, 2, 0)", "range(3)[5]", "range(3).index(9)", "range(1, 2, 3, 4)", "range(3) + range(2)", "range(3)['a']", "range(stop=3)", "range(3).start = 1", "range(3) < range(4)", "range(None)"):
    try:
        exec(code)
    except Exception as e:
        print(code, "->", type(e).__name__, e)
