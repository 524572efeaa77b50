import importlib
import math
import os
import pathlib
import sys
import tempfile
import types

sys.dont_write_bytecode = True
folder = pathlib.Path(tempfile.mkdtemp())
file = folder / "changing.py"
file.write_text("first = 1\ndef function(): return 'old'\n")
sys.path.insert(0, str(folder))
import changing

kept = changing.function
file.write_text("second = 2\nprint('again', 'first' in globals())\ndef function(): return 'new'\n")
again = importlib.reload(changing)
print(again is changing, changing.first, changing.second, kept(), changing.function())
file.write_text("1 / 0\n")
try:
    importlib.reload(changing)
except ZeroDivisionError as error:
    print(error, "changing" in sys.modules, changing.second)
os.remove(file)
for what in changing, 5, types.ModuleType("unknown"), types.ModuleType("changing"):
    try:
        importlib.reload(what)
    except Exception as error:
        print(type(error).__name__, error)
print(importlib.reload(math) is math)
