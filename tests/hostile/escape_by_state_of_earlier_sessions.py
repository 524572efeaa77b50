# ends: contained
import builtins

if hasattr(builtins, "left_behind") or "left_behind" in globals():
    print("ESCAPED")
builtins.left_behind = 1
globals()["left_behind"] = 1
print("contained")
