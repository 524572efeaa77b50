# ends: limit
for each in iter(int, 1):
    pass
