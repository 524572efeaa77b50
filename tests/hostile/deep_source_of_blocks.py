# ends: SyntaxError or limit
exec("".join(" " * i + "while 1:\n" for i in range(50)) + " " * 50 + "pass")
