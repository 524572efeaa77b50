# ends: limit
while True:
    globals()["a" + str(len(globals()))] = bytearray(1000)
