# ends: limit
class Catch:
    def __enter__(self):
        pass

    def __exit__(self, *error):
        print("ESCAPED")
        return True

with Catch():
    while True:
        pass
