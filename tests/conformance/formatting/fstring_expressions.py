x, name = 3, "ouro"
print(f"{x}{name}{x + 1}{name.upper()}{[x, x]}{ {'a': x}['a'] }{(lambda: 5)()}")
print(f"{{}} {{{x}}} {'nested' if x else 'no'}", f"", f"{x!r}{name!r}{name!s}{'é'!a}")
print(f"{x,}", f"{x, 1}", f"{*[1, 2], 3}", f"{(y := 5)}{y}")
