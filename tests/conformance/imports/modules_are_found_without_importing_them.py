import importlib.util
import pathlib
import sys
import tempfile
import types

folder = pathlib.Path(tempfile.mkdtemp())
(folder / "quiet.py").write_text("print('imported')\n")
(folder / "loud").mkdir()
(folder / "loud" / "__init__.py").write_text("print('the package is imported')\n")
(folder / "loud" / "inner.py").write_text("print('inner is imported')\n")
sys.path.insert(0, str(folder))
print(importlib.util.find_spec("quiet").name, "quiet" in sys.modules)
print(importlib.util.find_spec("loud.inner").name, "loud.inner" in sys.modules, "loud" in sys.modules)
print(importlib.util.find_spec(".inner", "loud").name)
print(importlib.util.find_spec("json.decoder").name, importlib.util.find_spec("nowhere"))
print(importlib.util.find_spec("sys") is sys.__spec__)
sys.modules["without"] = types.ModuleType("without")
sys.modules["never"] = None
print(importlib.util.find_spec("never"))
for name in "nowhere.inner", "quiet.inner", "__main__", "without", ".inner":
    try:
        print(importlib.util.find_spec(name))
    except Exception as error:
        print(type(error).__name__, error)
for name, package in ("a", None), (".a", "b.c"), ("..a", "b.c"), ("..", "b.c"), ("...a", "b.c"), (".a", ""), (".a", None):
    try:
        print(importlib.util.resolve_name(name, package))
    except Exception as error:
        print(type(error).__name__, error)

spec = importlib.util.spec_from_file_location("another", folder / "quiet.py")
module = importlib.util.module_from_spec(spec)
print(module.__name__, module.__file__ == str(folder / "quiet.py"), "another" in sys.modules, spec.has_location)
spec.loader.exec_module(module)
print(importlib.util.spec_from_file_location("text", folder / "quiet.txt"))
spec = importlib.util.spec_from_file_location("absent", folder / "absent.py")
try:
    spec.loader.exec_module(importlib.util.module_from_spec(spec))
except FileNotFoundError as error:
    print(error.errno, error.strerror)
