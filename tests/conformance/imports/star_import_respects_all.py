from _helper_all import *
print(sorted(n for n in globals() if not n.startswith("__")))
from _helper_plain import *
print("_private" in globals(), value)
