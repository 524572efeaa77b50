Parent = super


class A:
    def greet(self):
        return 'A'


class B(A):
    def greet(self):
        return Parent().greet()

    def explicitly(self):
        return Parent(B, self).greet()


try:
    B().greet()
except RuntimeError as error:
    print(error)
print(B().explicitly())
