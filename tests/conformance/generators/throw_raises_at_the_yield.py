def g():
    while True:
        try:
            x = yield "waiting"
        except ValueError as e:
            x = yield f"handled {e}"
        print("sent", x)
c = g()
next(c)
print(c.throw(ValueError("v")))
print(c.send(1))
print(c.throw(ValueError))
try:
    c.throw(KeyError("k"))
except KeyError as e:
    print("out", e)
print(next(c, "finished"))
