# ends: limit
class Endless:
    def __enter__(self):
        pass

    def __exit__(self, *error):
        while True:
            pass

with Endless():
    pass
