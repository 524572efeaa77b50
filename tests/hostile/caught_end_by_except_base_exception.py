# ends: limit
while True:
    try:
        while True:
            pass
    except BaseException:
        print("ESCAPED")
