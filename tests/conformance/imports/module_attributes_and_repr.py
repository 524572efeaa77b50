import _helper_plain, math, sys
print(_helper_plain.__doc__, _helper_plain.__file__.endswith("_helper_plain.py"), type(_helper_plain).__name__, math.__name__, repr(sys).startswith("<module 'sys'"))
_helper_plain.new = 1
print(_helper_plain.new, "new" in dir(_helper_plain), vars(_helper_plain)["new"])
try:
    _helper_plain.missing
except AttributeError as e:
    print(e)
