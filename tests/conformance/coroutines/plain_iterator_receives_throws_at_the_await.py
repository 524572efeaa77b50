class It:
    def __await__(self): return self
    def __iter__(self): return self
    def __next__(self): return "next"
async def f():
    try:
        await It()
    except ValueError as e:
        return f"caught {e}"
c = f()
print(c.send(None), c.send(None))
try:
    c.throw(ValueError("v"))
except StopIteration as e:
    print(e.value)
c = f(); c.send(None)
try:
    c.send(5)
except AttributeError as e:
    print(e)
