# ends: limit
class Catch:
    def __del__(self):
        print("ESCAPED")

x = Catch()
while True:
    pass
