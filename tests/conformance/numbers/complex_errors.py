for code in ("1j < 2j", "1j // 1", "1j % 2", "int(1j)", "float(1j)", "complex('1 + 2j')", "complex('a')", "complex('1', 2)", "complex([])", "round(1j)", "0j ** -1", "divmod(1j, 1)", "complex(None)"):
    try:
        print(eval(code))
    except Exception as e:
        print(code, "->", type(e).__name__, e)
