fs = []
for i in range(3): fs.append(lambda: i)
print([f() for f in fs])
print([f() for f in [lambda: j for j in range(3)]])
print([f() for f in [lambda j=j: j for j in range(3)]])
def make():
    for i in range(3):
        yield lambda: i
print([f() for f in make()], [f() for f in list(make())])
