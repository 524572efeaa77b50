# ends: limit
def key(x):
    try:
        while True:
            pass
    except BaseException:
        print("ESCAPED")

sorted([2, 1], key=key)
