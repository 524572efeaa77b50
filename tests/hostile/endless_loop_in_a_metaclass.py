# ends: limit
class Meta(type):
    def __new__(cls, name, bases, namespace):
        while True:
            pass

class Made(metaclass=Meta):
    pass
