class A:
    def __eq__(self, o): print("eq"); return o == 1
print(A() != 1, A() != 2, 1 == A(), 1 != A())
class B:
    def __eq__(self, o): return NotImplemented
b = B()
print(b == b, b != b, b == 1, b != 1)
class C:
    def __eq__(self, o): return "truthy"
print(C() == 1, C() != 1)
