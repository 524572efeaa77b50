class A:
    @classmethod
    def make(cls): return ("A", cls.__name__)
    @staticmethod
    def s(): return "static"
    x = "attr"
class B(A):
    @classmethod
    def make(cls): return ("B", super().make())
    def m(self): return super().s(), super().x, super().make()
print(B.make(), B().make(), B().m())
print(super(B, B).make(), super(B, B()).x)
