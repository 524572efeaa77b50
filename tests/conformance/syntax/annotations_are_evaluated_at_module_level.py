x: int = 1
y: print("evaluated") = 2
z: "not evaluated"
print(x, y, "z" in globals())
print(__annotations__)
