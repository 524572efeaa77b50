c = compile("1 + 2", "name", "eval")
print(eval(c), type(c).__name__, c.co_filename, c.co_name)
exec(compile("q = 5\nprint(q)", "name", "exec"))
exec(compile("1 + 1", "name", "single"))
exec(compile("None", "name", "single"))
exec(compile("'text'", "name", "single"))
for args in (("1", "n", "bad"), ("x = ", "n", "exec"), ("x = 1", "n", "eval"), ("1\n2", "n", "single")):
    try: compile(*args)
    except (ValueError, SyntaxError) as e: print(type(e).__name__, e)
