x = 5
print(eval("x + 1"), eval("x", {"x": 1}), eval("x + y", {"x": 1}, {"y": 2}), eval(" [i for i in range(3)] "), exec("z = 3"), z)
ns = {}
exec("a = 1\ndef f(): return a\nb = f()", ns)
print(ns["b"], sorted(k for k in ns if k != "__builtins__"), "__builtins__" in ns)
def f():
    y = 10
    exec("y = 20")
    return y, eval("y + 1")
print(f())
for code in ("1 +", "a b", "x = 1", "", "import"):
    try: eval(code)
    except SyntaxError as e: print(repr(code), e.msg, e.lineno, e.filename)
for g in (lambda: eval(5), lambda: exec("x", 5), lambda: eval("nope"), lambda: eval("1", {}, 5)):
    try: g()
    except Exception as e: print(type(e).__name__, e)
