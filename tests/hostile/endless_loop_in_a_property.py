# ends: limit
class Holder:
    @property
    def x(self):
        while True:
            pass

Holder().x
