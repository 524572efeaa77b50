# ends: limit
class Space(dict):
    def __missing__(self, key):
        while True: pass
class Meta(type):
    @classmethod
    def __prepare__(cls, *a): return Space()
class A(metaclass=Meta):
    x
