# ends: limit
x = []
while True:
    x.append(compile("a = " + str(len(x)), "<made>", "exec"))
