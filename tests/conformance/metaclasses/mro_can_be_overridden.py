class Meta(type):
    def mro(cls):
        base = super().mro()
        return [base[0]] + base[1:][::-1] if False else base
class A(metaclass=Meta): pass
class B(A): pass
print([c.__name__ for c in B.__mro__], [c.__name__ for c in B.mro()])
