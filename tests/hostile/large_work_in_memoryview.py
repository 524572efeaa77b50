# ends: limit
view = memoryview(bytes(10**7))
while True:
    view.tolist()
