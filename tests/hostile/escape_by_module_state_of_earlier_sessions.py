# ends: contained
import json
import math

if hasattr(json, "left_behind") or hasattr(math, "left_behind"):
    print("ESCAPED")
json.left_behind = 1
math.left_behind = 1
print("contained")
