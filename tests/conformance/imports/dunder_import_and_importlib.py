import importlib
m = importlib.import_module("_package.sub")
print(m.thing, __import__("_package").name, __import__("_package.sub").__name__, __import__("_package.sub", fromlist=["x"]).__name__)
try:
    importlib.import_module("_nothing_here")
except ModuleNotFoundError as e:
    print(e)
