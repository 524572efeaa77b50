import math

for text in ("nan", "-nan", "+nan", " -NaN "):
    print(repr(text), math.copysign(1, float(text)))
print(math.copysign(1, float.fromhex("-nan")), math.copysign(1, complex("-nan").real), float.fromhex("-inf"))
