# ends: limit
x = ()
for each in range(100000):
    x = (x,)
hash(x)
