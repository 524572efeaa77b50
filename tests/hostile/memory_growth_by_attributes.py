# ends: limit
class Holder:
    pass

x = Holder()
while True:
    setattr(x, "a" + str(len(x.__dict__)), bytearray(1000))
