# What a name means is looked up each time, however often it meant the same.
import builtins
import math
import types


def helper(x):
    return x + 1


class Scale:
    def apply(self, x):
        return x * 2


def run():
    return helper(1), Scale().apply(3), len([1, 2]), math.floor(2.5), tools.work(4)


def often():
    for _ in range(60):
        found = run()
    return found


tools = types.ModuleType("tools")
tools.work = lambda x: -x
print("first", often())


def helper(x):
    return x + 10


print("defined again", often())


def rebind():
    global helper
    helper = str


rebind()
print("bound in a function", often())
globals()["helper"] = lambda x: ("stored", x)
print("stored", often())
globals().update(helper=abs)
print("updated", often())
globals().setdefault("helper", None)
globals() | {"helper": None}
print("not bound", often())
globals().__ior__({"helper": bool})
print("merged", often())
exec("def helper(x): return x - 1")
print("by exec", often())
del helper
try:
    often()
except NameError as error:
    print(error)
builtins.helper = hex
print("among the builtins", often())
helper = oct
print("before the builtins", often())
del helper, builtins.helper
globals()["helper"] = ord
globals().pop("helper")
helper = repr


def len(x):
    return "own len"


print("own len", often())
del len
print("len again", often())
of_builtins, builtins.len = builtins.len, lambda x: "builtins' len"
print("another builtin", often())
builtins.len = of_builtins
print("len again", often())


class Scale(Scale):
    def apply(self, x):
        return super().apply(x) + 0.5


print("a class", often())
tools.work = lambda x: x / 8
print("an attribute of a module", often())
setattr(tools, "work", complex)
print("set", often())
vars(tools)["work"] = hash
print("in its dict", often())
del tools.work
try:
    often()
except AttributeError as error:
    print(error)
tools = types.SimpleNamespace(work=lambda x: "no module")
print("no module", often())
floor = math.floor
math.floor = lambda x: "patched"
print("patched", often())
math.floor = floor
print("mended", often())


# The same code with other globals.
spaces = [{"helper": lambda x, i=i: x * i} for i in range(3)]
code = compile("def call():\n    return helper(7)\nresult = [call() for _ in range(60)][-1]", "spaces", "exec")
for space in spaces * 2:
    exec(code, space)
    print(space["result"], end=" ")
print()
copies = [types.FunctionType(run.__code__, globals() | {"helper": each}) for each in (float, str)]
for _ in range(40):
    results = [each() for each in copies]
print(results)


# Many names that come and go, so that entries move.
def value():
    return last


for i in range(200):
    globals()[f"name{i}"] = i
last = str
for i in range(200):
    assert value() is str
    del globals()[f"name{i}"]
    for j in range(3):
        globals()[f"other{i}_{j}"] = j
        assert value() is str
        del globals()[f"other{i}_{j}"]
last = int
print(value())


def empty_and_fill():
    names = globals()
    kept = dict(names)
    names.clear()
    names.update(kept)


empty_and_fill()
last = float
print(value(), often())
