# ends: limit
while True:
    print()
