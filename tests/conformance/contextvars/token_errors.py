import contextvars
v, w = contextvars.ContextVar("v"), contextvars.ContextVar("w")
t = v.set(1)
try: w.reset(t)
except ValueError as e: print(str(e).split(" at 0x")[0], str(e).split("> ")[-1])
try: v.reset(5)
except TypeError as e: print(e)
ctx = contextvars.copy_context()
try: ctx.run(v.reset, t)
except ValueError as e: print(str(e).split("> ")[-1])
for args in ((), (5,), ("x", 1)):
    try: contextvars.ContextVar(*args)
    except TypeError as e: print(e)
