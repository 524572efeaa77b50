# ends: limit
class Made:
    while True:
        pass
