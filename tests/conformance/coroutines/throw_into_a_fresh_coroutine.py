async def f():
    print("never")
c = f()
try:
    c.throw(ValueError("early"))
except ValueError as e:
    print(e, e.__traceback__.tb_next.tb_lineno)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
