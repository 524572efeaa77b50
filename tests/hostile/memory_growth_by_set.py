# ends: limit
x = set()
while True:
    x.add("a" * 1000 + str(len(x)))
