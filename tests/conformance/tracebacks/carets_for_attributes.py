class C:
    x = None
c = C()
print(1, c.x.y.z, 2)
