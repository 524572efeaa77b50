for code in ("'a' * 10**12 * 10**12", "[0] * 10**19", "1 << 10**30", "(1,) * 10**20", "range(10**30)[10**29]", "len(range(10**30))", "'x'.ljust(10**30)", "b'a' * 10**30"):
    try:
        print(eval(code))
    except (MemoryError, OverflowError) as e:
        print(code, "->", type(e).__name__, e)
