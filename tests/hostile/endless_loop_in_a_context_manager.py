# ends: limit
class Endless:
    def __enter__(self):
        while True:
            pass

    def __exit__(self, *error):
        pass

with Endless():
    pass
