# ends: limit
class Catch:
    def __eq__(self, other):
        try:
            while True:
                pass
        except BaseException:
            print("ESCAPED")

1 in [Catch()]
