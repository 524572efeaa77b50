# ends: limit
while True:
    try:
        while True:
            pass
    except:
        print("ESCAPED")
