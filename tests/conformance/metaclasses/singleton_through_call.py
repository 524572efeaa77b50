class Single(type):
    instances = {}
    def __call__(cls, *a):
        if cls not in Single.instances: Single.instances[cls] = super().__call__(*a)
        return Single.instances[cls]
class C(metaclass=Single):
    def __init__(self): print("once")
print(C() is C(), type(C()) is C)
