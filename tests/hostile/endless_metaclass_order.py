# ends: limit
class Meta(type):
    def mro(cls):
        while True: pass
class A(metaclass=Meta): pass
