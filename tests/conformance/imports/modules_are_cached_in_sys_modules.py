import sys
import _helper_plain
print("_helper_plain" in sys.modules, sys.modules["_helper_plain"] is _helper_plain)
_helper_plain.value = 99
from _helper_plain import value
print(value)
del sys.modules["_helper_plain"]
import _helper_plain as fresh
print(fresh is _helper_plain, fresh.value)
