# ends: limit
class Meta(type):
    def __instancecheck__(cls, instance):
        while True:
            pass

class Made(metaclass=Meta):
    pass

isinstance(1, Made)
