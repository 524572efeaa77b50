# ends: limit
x = None
while True:
    try:
        raise ValueError(bytearray(1000)) from x
    except ValueError as error:
        x = error
