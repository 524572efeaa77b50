def g():
    while True:
        match (yield):
            case [a, b]: print("pair", a, b)
            case int(n) if (yield "guard") : print("int", n)
            case "stop": return "stopped"
            case x: print("other", x)
c = g(); next(c)
c.send([1, 2])
print(c.send(5)); c.send(True)
print(c.send(6)); c.send(False)
c.send("x")
try:
    c.send("stop")
except StopIteration as e:
    print(e.value)
