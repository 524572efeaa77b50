def attempt(code):
    try:
        print(eval(code))
    except Exception as e:
        print(code, "->", type(e).__name__, e)
for code in ["1 + 'a'", "'a' + 1", "'a' - 'b'", "[] + ()", "[] * 1.5", "'a' * 'b'", "None + None", "{} + {}", "1 @ 2", "1 << 1.0", "1 & 'a'",
             "-'a'", "~1.5", "+[]", "1 ** 'a'", "divmod('a', 1)", "b'a' + 'a'", "'a' + b'a'", "() + []", "{1} | [1]", "object() < object()" if False else "1 < 'a'",
             "[] < ()", "None >= 1", "1j < 2j", "{} > {}", "3 in 5", "'a' in 5", "1 in 'a'", "pow(2, 'a')", "pow('a', 2, 3)", "len(5)", "print >> 1" if False else "abs('a')"]:
    attempt(code)
