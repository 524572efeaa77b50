# ends: limit
while True:
    try:
        while True:
            pass
    except Exception:
        print("ESCAPED")
