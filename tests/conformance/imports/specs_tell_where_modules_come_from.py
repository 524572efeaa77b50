import importlib.machinery
import importlib.util
import pathlib
import sys
import tempfile

folder = pathlib.Path(tempfile.mkdtemp())
(folder / "plain.py").write_text("value = __spec__.name, __spec__.parent, __package__\n")
(folder / "package").mkdir()
(folder / "package" / "__init__.py").write_text("from . import inner\n")
(folder / "package" / "inner.py").write_text("value = __name__, __package__, __spec__.parent\n")
(folder / "space").mkdir()
sys.path.insert(0, str(folder))
import package
import plain
import space


def shown(value):
    text = repr(value).replace(str(folder), "FOLDER")
    return text.split(" object at ")[0] + text.rpartition("0x")[2].lstrip("0123456789abcdef") if "0x" in text else text


for module in plain, package, package.inner, space:
    spec = module.__spec__
    print(module.__name__, "value" in vars(module) and module.value)
    print([name for name in vars(module) if name.startswith("__") and name != "__cached__"][:9])
    print(spec.name, spec.parent, spec.has_location, spec.loader_state, shown(spec.origin), shown(module))
    print(module.__loader__ is spec.loader, type(spec.loader).__name__, type(spec.loader).__module__)
    print(shown([*(spec.submodule_search_locations or [])]), shown([*getattr(module, "__path__", [])]))
print(shown(plain.__spec__))
print(shown(package.__spec__))
print(plain.__loader__.name, shown(plain.__loader__.path), plain.__loader__.is_package("plain"))
print(package.__loader__.is_package("package"), repr(plain.__loader__.get_source("plain")))
print(plain.__loader__ == importlib.machinery.SourceFileLoader("plain", plain.__file__))
try:
    plain.__loader__.get_source("other")
except ImportError as error:
    print(error, error.name)
print(sys.__spec__)
print(__spec__)

made = importlib.machinery.ModuleSpec("a.b", None, origin="x", is_package=True)
print(made, made.parent, made.has_location, made.cached, made.submodule_search_locations)
made = importlib.machinery.ModuleSpec("a.b", None)
print(made, made.parent, made == importlib.machinery.ModuleSpec("a.b", None), made == 5, vars(made))
print(importlib.util.module_from_spec(importlib.machinery.ModuleSpec("zz", None)))
