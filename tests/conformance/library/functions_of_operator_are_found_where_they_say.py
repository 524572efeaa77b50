import importlib
import operator

for function in operator.add, operator.itemgetter, operator.length_hint, operator.index:
    module = importlib.import_module(function.__module__)
    print(function.__module__, getattr(module, function.__qualname__) is function)
