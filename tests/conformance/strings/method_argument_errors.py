for code in ("'a'.upper(1)", "'a'.join()", "'a'.split(1, 2, 3)", "'a'.replace('a')", "'a'.center()", "'a'.center('b')", "'a'.strip(1)", "'a'.split(bad=1)", "'a'.zfill()", "'a'.find()", "'a'.count()", "str.upper()", "str.upper(5)", "'a'.format_map()", "''.join(1, 2)"):
    try:
        print(eval(code))
    except Exception as e:
        print(code, "->", type(e).__name__, e)
