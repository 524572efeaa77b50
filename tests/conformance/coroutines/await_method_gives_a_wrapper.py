async def f(): return 5
c = f()
w = c.__await__()
print(type(w).__name__, iter(w) is w, hasattr(w, "send"), hasattr(w, "throw"), hasattr(w, "close"))
try:
    next(w)
except StopIteration as e:
    print(e.value)
