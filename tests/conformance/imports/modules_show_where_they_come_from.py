import sys
import types
from importlib.machinery import ModuleSpec

module = types.ModuleType("shown")
print(module, list(vars(module)))
module.__spec__ = ModuleSpec("other", None)
print(module)
module.__spec__ = ModuleSpec("other", None, origin="here")
print(module)
module.__spec__.has_location = True
print(module)
module.__spec__ = ModuleSpec("other", "a loader")
print(module)
module.__spec__ = None
module.__file__ = "a file"
print(module)
del module.__file__
module.__loader__ = 7
print(module)
del module.__name__
print(module)
print(sys, sys.modules["__main__"].__loader__.name)
