# ends: anything
bytearray(range(256)) * 10**10
