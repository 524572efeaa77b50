# ends: limit
class Endless:
    def __contains__(self, item):
        while True:
            pass

1 in Endless()
