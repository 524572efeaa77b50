import importlib.abc
import importlib.machinery
import importlib.util
import sys

SOURCES = {"made_up": "value = 6 * 7", "made_up_package": "", "made_up_package.inner": "value = __name__", "broken": "1 / 0"}


class Finder(importlib.abc.MetaPathFinder):
    def find_spec(self, fullname, path, target=None):
        print("asked for", fullname, path, target)
        if fullname in SOURCES:
            return importlib.util.spec_from_loader(fullname, Loader(), origin="the script")
        return None


class Loader(importlib.abc.InspectLoader):
    def get_source(self, fullname):
        return SOURCES[fullname]

    def is_package(self, fullname):
        return fullname == "made_up_package"

    def exec_module(self, module):
        print("running", module.__name__)
        super().exec_module(module)


sys.meta_path.insert(0, Finder())
import made_up
import made_up_package.inner

print(made_up.value, made_up, made_up.__spec__.origin, hasattr(made_up, "__file__"))
print(made_up_package.inner.value, made_up_package.__path__, made_up_package.inner.__package__)
for name in "broken", "nowhere", "made_up_package.nowhere", "made_up.nowhere":
    try:
        __import__(name)
    except Exception as error:
        print(type(error).__name__, error, name in sys.modules)


class Late:
    @staticmethod
    def find_spec(fullname, path, target=None):
        print("late finder asked for", fullname)


sys.meta_path.append(Late)
try:
    import nowhere
except ImportError as error:
    print(error)


class Whole:
    """A loader that makes the module itself."""

    def create_module(self, spec):
        module = type(sys)("another name")
        module.early = spec.name
        return module

    def exec_module(self, module):
        module.late = vars(module)["__name__"]


class WholeFinder:
    def find_spec(self, fullname, path, target=None):
        if fullname == "whole":
            return importlib.machinery.ModuleSpec(fullname, Whole())


sys.meta_path[:] = [WholeFinder(), *sys.meta_path[1:]]
import whole

print(whole.early, whole.late, whole.__name__)


class Half:
    def exec_module(self, module):
        pass


try:
    importlib.util.module_from_spec(importlib.machinery.ModuleSpec("half", Half()))
except ImportError as error:
    print(error)
sys.meta_path.clear()
try:
    import wholly_absent
except ImportError as error:
    print(type(error).__name__, error)
