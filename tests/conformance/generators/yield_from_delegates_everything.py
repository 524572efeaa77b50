def inner():
    try:
        x = yield "i1"
        print("inner got", x)
        y = yield "i2"
        return ("inner result", x, y)
    except ValueError as e:
        print("inner caught", e)
        yield "recovered"
        return "after error"
    finally:
        print("inner finally")
def outer():
    r = yield from inner()
    print("result", r)
    r = yield from inner()
    print("result", r)
c = outer()
print(next(c), c.send(1), c.send(2))
print(c.throw(ValueError("v")))
print(next(c, "end"))
