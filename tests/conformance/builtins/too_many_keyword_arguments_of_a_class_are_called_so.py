for kind in (str, bytes, bytearray, int, complex):
    for arguments in ((), (b"1",)):
        try:
            kind(*arguments, a=1, b=2, c=3, d=4)
        except TypeError as error:
            print(error)
