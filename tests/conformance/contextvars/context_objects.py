import contextvars
v = contextvars.ContextVar("v")
v.set("outer")
ctx = contextvars.copy_context()
def f(x, *, y):
    v.set("inner")
    return v.get(), x, y
print(ctx.run(f, 1, y=2), v.get(), ctx[v], v in ctx, len(ctx), list(ctx) == [v], ctx.get(v), list(ctx.values()), ctx.copy()[v])
e = contextvars.Context()
print(len(e), e.get(v), v in e)
try: e[v]
except KeyError as x: print("KeyError")
def again(): ctx.run(print)
try: ctx.run(again)
except RuntimeError as x: print(str(x).split(": <")[0])
