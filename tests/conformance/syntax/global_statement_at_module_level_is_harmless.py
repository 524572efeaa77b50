global x
x = 1
print(x)
def f():
    global y, z
    y, z = 1, 2
f()
print(y, z)
