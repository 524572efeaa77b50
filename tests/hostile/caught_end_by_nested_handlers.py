# ends: limit
def spin(depth):
    try:
        if depth:
            spin(depth - 1)
        while True:
            pass
    except BaseException:
        print("ESCAPED")
        spin(depth)

spin(50)
