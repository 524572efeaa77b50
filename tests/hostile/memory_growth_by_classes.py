# ends: limit
x = []
while True:
    x.append(type("Made", (), {"load": bytearray(1000)}))
