# ends: limit
class Endless:
    def __get__(self, instance, owner):
        while True:
            pass

class Holder:
    x = Endless()

Holder().x
