for code in ("len()", "len(1, 2)", "abs()", "abs('a')", "chr()", "ord(1)", "round('a')", "round(1.5, 'a')", "divmod(1)", "pow(1)", "isinstance(1)", "issubclass(1, int)", "callable()", "repr()", "id()", "hash()", "bin('a')", "format()", "input(1, 2)", "type()", "vars(1, 2)", "dir(1, 2)", "globals(1)", "iter(1, 2, 3)", "super(1, 2)", "bool(1, 2)", "float(1, 2)", "str(1, 2, 3, 4)", "list(1, 2)", "int('1', 2, 3)", "object(1)", "slice()", "sum()", "print(end=1)"):
    try: eval(code)
    except TypeError as e: print(code, "->", e)
