# ends: MemoryError
x = 1 << 400000
for each in range(10):
    x = x * x
