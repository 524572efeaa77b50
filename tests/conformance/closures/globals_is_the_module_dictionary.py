globals()["made"] = 5
print(made)
def f():
    globals()["made"] += 1
    return "f" in globals()
print(f(), made, globals() is globals(), globals()["__name__"])
del globals()["made"]
try:
    made
except NameError as e:
    print(e)
