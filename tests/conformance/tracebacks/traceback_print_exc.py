import traceback
def f(): return {}["x"]
try:
    f()
except KeyError:
    traceback.print_exc()
print("continues")
