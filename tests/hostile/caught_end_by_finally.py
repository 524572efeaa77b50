# ends: limit
try:
    while True:
        pass
finally:
    print("ESCAPED")
