# ends: limit
class Endless:
    def __getattr__(self, name):
        while True:
            pass

Endless().x
