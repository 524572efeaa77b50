# ends: limit
import contextvars
v = [contextvars.ContextVar(str(i)) for i in range(10_000)]
while True:
    for each in v:
        each.set(1)
        contextvars.copy_context()
