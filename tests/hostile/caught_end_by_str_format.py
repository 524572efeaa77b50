# ends: limit
class Catch:
    def __getattr__(self, name):
        try:
            while True:
                pass
        except BaseException:
            print("ESCAPED")

"{0.x}".format(Catch())
