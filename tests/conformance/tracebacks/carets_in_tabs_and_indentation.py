if True:
    if True:
            print((1 + 2) * (3 / 0))
