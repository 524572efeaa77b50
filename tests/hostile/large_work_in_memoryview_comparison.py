# ends: limit
view = memoryview(bytes(10**7)).cast('I')
other = memoryview(bytearray(10**7)).cast('I')
while True:
    view == other
